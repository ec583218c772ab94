import { listed, listFacet, shapedLike } from './facet';

/** Groups of stillingsbetegnelser, between Arbejdsområde and stilling. */
export const gruppe = listFacet({
  key: 'gruppe',
  dimension: 'arbejdsomraade',
  title: { da: 'Stillingsgruppe', en: 'Occupational group' },
  param: 'occupationGroups',
  labels: { table: 'grupper' },
  isOnWorkInDenmark: false,
  parse: shapedLike(/^\d{4}$/),
  valuesOf: ({ groupCode }) => listed(groupCode),
});
