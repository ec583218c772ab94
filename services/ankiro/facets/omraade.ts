import { listed, listFacet, shapedLike } from './facet';

/** Erhvervsområder, the top of Arbejdsområde. */
export const omraade = listFacet({
  key: 'omraade',
  dimension: 'arbejdsomraade',
  title: { da: 'Arbejdsområde', en: 'Field of work' },
  param: 'occupationAreas',
  labels: { table: 'omraader' },
  isOnWorkInDenmark: false,
  parse: shapedLike(/^\d{5,6}$/),
  valuesOf: ({ areaCode }) => listed(areaCode),
});
