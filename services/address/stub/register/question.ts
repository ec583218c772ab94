import { comparableWords } from './compare';

/** Where a street lies, as far as it is said: the beginning of a postcode, and beginnings of the city's words. */
export type Place = { postnummer: string; by: readonly string[] };

/** One way to understand what comes behind a street. */
export type Reading = { husnr: string; etage: string | null; doer: string; place: Place };

/** What somebody has written of an address. */
export type Question = {
  /** The street, and perhaps the city behind it, in comparable words. */
  words: readonly string[];
  /** A postcode that was written first. */
  postnummer: string;
  /** What the rest may mean, the likeliest first; none where no house number is written. */
  readings: readonly Reading[];
};

type Fold = (text: string) => string;

const isHouse = /^\d{1,3}[a-z]?$/;

/** Takes apart what somebody writes: `nørrebrogade 12 2 tv 2200 kbh`, as far as they have come. */
export function readQuestion(text: string, fold: Fold): Question {
  const all = fold(text).split(' ');
  const first = /^\d{4}$/.test(all[0] ?? '') ? (all[0] ?? '') : '';
  const tokens = first ? all.slice(1) : all;
  const house = tokens.findIndex((token, at) => at > 0 && isHouse.test(token));
  const postcode = tokens.findIndex((token, at) => at > 0 && /^\d{4}$/.test(token));
  const [husnr = ''] = house < 0 ? [] : tokens.slice(house, house + 1);
  if (husnr !== '' && (postcode < 0 || house < postcode)) {
    const words = comparableWords(tokens.slice(0, house).join(' '), fold);
    return { words, postnummer: first, readings: readingsOf(husnr, tokens.slice(house + 1), first, fold) };
  }
  const words = tokens.filter((_, at) => at !== postcode).join(' ');
  return { words: comparableWords(words, fold), postnummer: tokens[postcode] ?? first, readings: [] };
}

function readingsOf(husnr: string, rest: readonly string[], postnummer: string, fold: Fold): Reading[] {
  const [next = '', ...others] = rest;
  const withLetter = /^[a-z]$/.test(next) && /\d$/.test(husnr) ? [dwelling(`${husnr}${next}`, others)] : [];
  const readings = [...withLetter, dwelling(husnr, rest), { husnr, etage: null, doer: '', place: rest }];
  return readings.map(({ place, ...reading }) => ({ ...reading, place: placeOf(place, postnummer, fold) }));
}

function dwelling(husnr: string, rest: readonly string[]) {
  const [etage = '', ...behind] = rest;
  if (!/^(st|kl|\d{1,2})$/.test(etage)) return { husnr, etage: null, doer: '', place: rest };
  const left = /^(sal|etage)$/.test(behind[0] ?? '') ? behind.slice(1) : behind;
  const [doer = ''] = left;
  const isDoor = /^(tv?|mf?|th?|\d{1,2})$/.test(doer);
  return { husnr, etage, doer: isDoor ? doer : '', place: isDoor ? left.slice(1) : left };
}

function placeOf(rest: readonly string[], postnummer: string, fold: Fold): Place {
  const digits = rest.find((token) => /^\d+$/.test(token)) ?? postnummer;
  const words = rest.filter((token) => !/^\d+$/.test(token)).join(' ');
  return { postnummer: digits, by: comparableWords(words, fold) };
}
