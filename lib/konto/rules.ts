/** Gives a whole number from 0 up to but not including `below`, which nobody can foretell. */
export type Draw = (below: number) => number;

const adjectives = [
  ...['blaa', 'groen', 'gul', 'roed', 'hvid', 'lille', 'stor', 'lang', 'kort', 'bred', 'rund', 'glad', 'rolig', 'rask'],
  ...['klog', 'modig', 'mild', 'varm', 'kold', 'lys', 'stille', 'hurtig', 'let', 'ny', 'fin', 'vaagen', 'flink', 'fri'],
];
const nouns = [
  ...[
    'fugl',
    'hest',
    'bjoern',
    'ulv',
    'hare',
    'svane',
    'laks',
    'sten',
    'sky',
    'sol',
    'maane',
    'stjerne',
    'vind',
    'skov',
  ],
  ...[
    'mark',
    'bakke',
    'bro',
    'havn',
    'baad',
    'lampe',
    'stol',
    'bog',
    'blyant',
    'kurv',
    'kande',
    'nisse',
    'trold',
    'cykel',
  ],
];

function one<T>(of: readonly T[], draw: Draw): T {
  const drawn = of[draw(of.length)];
  if (drawn === undefined) throw new RangeError('Something was drawn that is not there.');
  return drawn;
}

/** A user name that can be read out over a counter and tells nothing about whose it is: `blaa.fugl.4821`. */
export function readableUsername(draw: Draw): string {
  return `${one(adjectives, draw)}.${one(nouns, draw)}.${String(draw(10_000)).padStart(4, '0')}`;
}

// Without what is taken for something else on paper: 0 and o, 1, i and l, 2 and z, 5 and s, 8 and b, u and v.
const unmistakable = 'acdefghjkmnpqrtwxy34679';

/** A one-time password of 15 signs that are told apart on paper, in three groups: about 68 bits. */
export function oneTimePassword(draw: Draw): string {
  const group = () => Array.from({ length: 5 }, () => one([...unmistakable], draw)).join('');
  return `${group()}-${group()}-${group()}`;
}
