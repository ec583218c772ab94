import { listed, listFacet, shapedLike } from './facet';

/** Postcodes as such; "X km from a postcode" is the search's `geo`. */
export const postnummer = listFacet({
  key: 'postnummer',
  dimension: 'geografi',
  title: { da: 'Postnummer', en: 'Postcode' },
  param: 'postalCodes',
  labels: { table: 'postnumre' },
  isOnWorkInDenmark: true,
  parse: shapedLike(/^\d{4}$/),
  valuesOf: ({ postcode }) => listed(postcode),
});
