import { listed, listFacet, oneOf } from './facet';

/** Full time or part time. */
export const arbejdstid = listFacet({
  key: 'arbejdstid',
  dimension: 'arbejdstid',
  title: { da: 'Arbejdstid', en: 'Hours of work' },
  param: 'workHoursType',
  labels: { da: { '1': 'Fuldtid', '16': 'Deltid' }, en: { '1': 'Full time', '16': 'Part time' } },
  isOnWorkInDenmark: true,
  parse: oneOf(['1', '16']),
  valuesOf: (document) => listed(document.arbejdstid),
});
