import { listed, listFacet, oneOf } from './facet';

/** Full time or part time. */
export const arbejdstid = listFacet({
  key: 'arbejdstid',
  dimension: 'arbejdstid',
  param: 'workHoursType',
  labels: { da: { '1': 'Fuldtid', '16': 'Deltid' }, en: { '1': 'Full time', '16': 'Part time' } },
  isOnWorkInDenmark: true,
  parse: oneOf(['1', '16']),
  valuesOf: (document) => listed(document.arbejdstid),
});
