import { listFacet, oneOf } from './facet';

const da = { '1': 'Normal', '2': 'Morgen', '3': 'Aften', '4': 'Nat', '5': 'Weekend', '6': 'Skiftende' };
const en = { '1': 'Daytime', '2': 'Morning', '3': 'Evening', '4': 'Night', '5': 'Weekend', '6': 'Shifts' };

/** When on the day and in the week the work lies. */
export const arbejdstidsforhold = listFacet({
  key: 'arbejdstidsforhold',
  dimension: 'arbejdstidsforhold',
  title: { da: 'Arbejdstidspunkt', en: 'Time of work' },
  param: 'workingTimes',
  labels: { da, en },
  isOnWorkInDenmark: true,
  parse: oneOf(Object.keys(da)),
  valuesOf: (document) => document.arbejdstidsforhold.map(String),
});
