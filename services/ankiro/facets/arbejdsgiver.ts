import { listFacet, oneOf } from './facet';

/** Job i staten. */
export const arbejdsgiver = listFacet({
  key: 'arbejdsgiver',
  dimension: 'arbejdsgiver',
  title: { da: 'Arbejdsgiver', en: 'Employer' },
  param: 'employerType',
  labels: { da: { stat: 'Job i staten' }, en: { stat: 'Central government' } },
  isOnWorkInDenmark: true,
  parse: oneOf(['stat']),
  valuesOf: ({ stateEmployer }) => (stateEmployer ? ['stat'] : []),
});
