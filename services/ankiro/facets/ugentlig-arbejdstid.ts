import type { Facet } from './facet';

const lowest = 'workHourMin';
const highest = 'workHourMax';
const mostHours = 168;
const fullWeek = 37;
const fullTime = 1;

/** The slider of weekly hours. A value is `from-to`; an ad is meant when its own hours meet them. */
export const ugentligArbejdstid: Facet<'ugentligArbejdstid'> = {
  key: 'ugentligArbejdstid',
  dimension: 'ugentligArbejdstid',
  title: { da: 'Timer om ugen', en: 'Hours a week' },
  params: [lowest, highest],
  labels: { da: {}, en: {} },
  isOnWorkInDenmark: false,
  isCounted: false,
  valuesOf: ({ weeklyHours, arbejdstid }) => {
    if (weeklyHours) return [`${weeklyHours.min}-${weeklyHours.max}`];
    return arbejdstid === fullTime ? [`${fullWeek}-${fullWeek}`] : [];
  },
  read: (params) => {
    const texts = [lowest, highest].map((name) => params.get(name)?.trim() ?? '');
    const ignored = texts.filter((text) => text !== '' && hoursOf(text) === null);
    const [min, max] = texts.map(hoursOf);
    const from = min ?? 0;
    const to = max ?? mostHours;
    const isChosen = (min ?? null) !== null || (max ?? null) !== null;
    if (isChosen && from > to) return { values: [], ignored: texts };
    return { values: isChosen ? [`${from}-${to}`] : [], ignored };
  },
  write: ([value], params) => {
    const range = value === undefined ? null : rangeOf(value);
    if (!range) return;
    if (range.min > 0) params.set(lowest, String(range.min));
    // Nobody asks for at most a whole week, but it must stand when it is all there is.
    if (range.min === 0 || range.max < mostHours) params.set(highest, String(range.max));
  },
  accepts: (has, chosen) => {
    const own = rangeOf(has);
    const wanted = rangeOf(chosen);
    return own !== null && wanted !== null && own.min <= wanted.max && own.max >= wanted.min;
  },
};

function rangeOf(value: string): { min: number; max: number } | null {
  const [min, max] = value.split('-').map(Number);
  return min === undefined || max === undefined || Number.isNaN(min + max) ? null : { min, max };
}

function hoursOf(text: string): number | null {
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(text)) return null;
  const hours = Number(text.replace(',', '.'));
  return hours <= mostHours ? hours : null;
}
