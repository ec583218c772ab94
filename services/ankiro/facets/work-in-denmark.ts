import { listFacet } from './facet';

/** The mark IsWorkInDenmarkJob. `WIDK=true` leads to Work in Denmark's own Find Job, which shows marked ads only. */
export const workInDenmark = listFacet({
  key: 'workInDenmark',
  dimension: 'workInDenmark',
  title: { da: 'Work in Denmark', en: 'Work in Denmark' },
  param: 'WIDK',
  labels: { da: { ja: 'Work in Denmark' }, en: { ja: 'Work in Denmark' } },
  isOnWorkInDenmark: true,
  parse: (text) => (text.toLowerCase() === 'true' ? 'ja' : null),
  format: () => 'true',
  valuesOf: ({ isWorkInDenmarkJob }) => (isWorkInDenmarkJob ? ['ja'] : []),
});
