import { listed, listFacet, shapedLike } from './facet';

/** Kommuner, by their code. */
export const kommune = listFacet({
  key: 'kommune',
  dimension: 'geografi',
  title: { da: 'Kommune', en: 'Municipality' },
  param: 'municipalities',
  labels: { table: 'kommuner' },
  isOnWorkInDenmark: true,
  parse: shapedLike(/^0\d{3}$/),
  valuesOf: ({ kommunekode }) => listed(kommunekode),
});
