import { listed, listFacet, oneOf } from './facet';

/** How long the employment lasts. */
export const varighed = listFacet({
  key: 'varighed',
  dimension: 'varighed',
  title: { da: 'Ansættelsens varighed', en: 'Duration of employment' },
  param: 'employmentDurationType',
  labels: {
    da: { '1': 'Fastansættelse', '16': 'Tidsbegrænset ansættelse' },
    en: { '1': 'Permanent employment', '16': 'Temporary employment' },
  },
  isOnWorkInDenmark: true,
  parse: oneOf(['1', '16']),
  valuesOf: (document) => listed(document.varighed),
});
