import { listFacet, oneOf } from './facet';

/** Whether an ad stands on Jobnet or was found elsewhere. */
export const kilde = listFacet({
  key: 'kilde',
  dimension: 'kilde',
  title: { da: 'Hvor jobbet er slået op', en: 'Where the job is posted' },
  param: 'source',
  labels: {
    da: { intern: 'Opslået på Jobnet', ekstern: 'Fundet andre steder' },
    en: { intern: 'Posted on Jobnet', ekstern: 'Found elsewhere' },
  },
  isOnWorkInDenmark: true,
  parse: oneOf(['intern', 'ekstern']),
  valuesOf: ({ index }) => [index === 'internal' ? 'intern' : 'ekstern'],
});
