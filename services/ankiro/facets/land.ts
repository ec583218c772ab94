import { listFacet } from './facet';

/** Countries, for work abroad. */
export const land = listFacet({
  key: 'land',
  dimension: 'geografi',
  title: { da: 'Land', en: 'Country' },
  param: 'countries',
  labels: { table: 'lande' },
  isOnWorkInDenmark: false,
  parse: (text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : null),
  valuesOf: ({ country }) => [country],
});
