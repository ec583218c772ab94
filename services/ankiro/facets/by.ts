import { listed, listFacet, shapedLike } from './facet';

/** Towns as the postcodes name them: København K is one town with hundreds of postcodes. */
export const by = listFacet({
  key: 'by',
  dimension: 'geografi',
  title: { da: 'By', en: 'Town' },
  param: 'cities',
  labels: { table: 'byer' },
  isOnWorkInDenmark: true,
  parse: shapedLike(/^[\p{L}][\p{L}\p{N} .'-]{0,99}$/u),
  valuesOf: ({ city }) => listed(city),
});
