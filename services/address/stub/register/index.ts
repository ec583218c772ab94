import type { Adresseforslag, Postnummer, Praecision, Utm } from '../../contract';
import { fromWgs84 } from '../../utm';
import { comparable, comparableWords } from './compare';
import { dwellingsOf, hasNumber, nameSuggestionOf, numbersOf, pointOf, suggestionOf } from './houses';
import { type Place, type Question, type Reading, readQuestion } from './question';
import type { Street } from './streets';

/** What is asked for, and the postcode whose streets are told first. */
export type Asked = { tekst: string; antal: number; postnummer?: string | undefined };

export type Register = {
  suggest(asked: Asked): Adresseforslag[];
  /** Null for a postcode that does not exist. */
  geocode(adresse: string, postnummer: string): { punkt: Utm; praecision: Praecision } | null;
};

type Indexed = Street & { name: string; byWords: readonly string[] };
/** A place in a name where a word begins. */
type Start = { key: string; name: string };
type Fold = (text: string) => string;

/** Prepares look-ups in the streets. `fold` makes Danish text comparable. */
export function buildRegister(streets: readonly Street[], postnumre: readonly Postnummer[], fold: Fold): Register {
  const wordsOf = new Map(postnumre.map((sted) => [sted.postnummer, comparableWords(sted.by, fold)]));
  const indexed = streets.map((street): Indexed => {
    const byWords = wordsOf.get(street.sted.postnummer) ?? [];
    return { ...street, name: comparable(street.vejnavn, fold), byWords };
  });
  const byName = Map.groupBy(indexed, ({ name }) => name);
  const starts = startsOf([...byName.keys()]);
  const centres = new Map(postnumre.map(({ postnummer, koordinat }) => [postnummer, koordinat]));

  /** The streets whose name begins so, or has a word that does; what is written behind the name is where it lies. */
  const find = (words: readonly string[], place: Place, preferred = ''): { phrase: string; streets: Indexed[] } => {
    for (let length = words.length; length > 0; length -= 1) {
      const phrase = words.slice(0, length).join(' ');
      const by = [...words.slice(length), ...place.by];
      const names = namesWith(starts, phrase);
      const all = names.flatMap((name) => byName.get(name) ?? []);
      const found = all.filter((street) => liesIn(street, { ...place, by }));
      if (found.length > 0) return { phrase, streets: inOrder(found, phrase, preferred) };
    }
    return { phrase: '', streets: [] };
  };

  return {
    suggest({ tekst, antal, postnummer: preferred = '' }) {
      const question = readQuestion(tekst, fold);
      if (question.readings.length === 0) return streetsFor(question, find, preferred, antal);
      for (const reading of question.readings) {
        const { phrase, streets: found } = find(question.words, reading.place, preferred);
        const houses = housesFor(found, phrase, reading, preferred, antal);
        if (houses.length > 0) return houses;
      }
      return [];
    },
    geocode(adresse, postnummer) {
      const centre = centres.get(postnummer);
      if (!centre) return null;
      const { words, readings } = readQuestion(adresse, fold);
      const here = (byName.get(words.join(' ')) ?? []).find(({ sted }) => sted.postnummer === postnummer);
      if (!here) return { punkt: fromWgs84(centre), praecision: 'postnummer' };
      const house = readings.map(({ husnr }) => husnr.toUpperCase()).find((husnr) => hasNumber(here, husnr));
      return house
        ? { punkt: pointOf(here, house), praecision: 'adresse' }
        : { punkt: pointOf(here), praecision: 'vej' };
    },
  };
}

type Find = (words: readonly string[], place: Place, preferred?: string) => { phrase: string; streets: Indexed[] };

/** Names first. Behind a whole name its postcodes, and behind the only one of those its houses. */
function streetsFor(question: Question, find: Find, preferred: string, antal: number): Adresseforslag[] {
  const { phrase, streets } = find(question.words, { postnummer: question.postnummer, by: [] }, preferred);
  const isPlaced = question.postnummer !== '' || phrase !== question.words.join(' ');
  const [first] = streets;
  const whole = streets.filter(({ name }) => name === phrase);
  const isChosen = whole.length === 1 || (whole.length > 0 && first?.sted.postnummer === preferred);
  const houses = first && isChosen ? numbersOf(first).map((husnr) => () => suggestionOf(first, husnr, null)) : [];
  const placed = (isChosen ? [] : whole).map((street) => () => suggestionOf(street, null, null));
  const others = Map.groupBy(
    streets.filter(({ name }) => name !== phrase),
    ({ vejnavn }) => vejnavn,
  );
  const named = [...others].flatMap(([vejnavn, all]) => {
    const told = isPlaced || all.length === 1 ? all : all.filter(({ sted }) => sted.postnummer === preferred);
    if (told.length > 0) return told.map((street) => () => suggestionOf(street, null, null));
    return [() => nameSuggestionOf(vejnavn)];
  });
  return [...houses, ...placed, ...named].slice(0, antal).map((make) => make());
}

/** Houses of the number that is written, then those whose number begins so; of a single house its dwellings. */
function housesFor(streets: readonly Indexed[], phrase: string, reading: Reading, preferred: string, antal: number) {
  const wanted = reading.husnr.toUpperCase();
  const [first] = streets;
  const isChosen = streets.filter(({ name }) => name === phrase).length === 1 || first?.sted.postnummer === preferred;
  const dwellings = first && isChosen ? dwellingsFor(first, wanted, reading) : [];
  if (reading.etage !== null) return dwellings.slice(0, antal);
  const exact = streets.filter((street) => hasNumber(street, wanted)).slice(0, antal);
  const [house, ...elsewhere] = exact.map((street) => suggestionOf(street, wanted, null));
  const told = [...(house ? [house] : []), ...dwellings, ...elsewhere];
  return told.length < antal ? [...told, ...longerThan(streets, wanted, antal - told.length)] : told.slice(0, antal);
}

function longerThan(streets: readonly Indexed[], wanted: string, count: number): Adresseforslag[] {
  const found: Adresseforslag[] = [];
  for (const street of streets) {
    if (found.length >= count) break;
    if (Number.parseInt(wanted, 10) > street.hoejeste) continue;
    const longer = numbersOf(street).filter((husnr) => husnr !== wanted && husnr.startsWith(wanted));
    found.push(...longer.slice(0, count - found.length).map((husnr) => suggestionOf(street, husnr, null)));
  }
  return found;
}

function dwellingsFor(street: Indexed, husnr: string, { etage, doer }: Reading): Adresseforslag[] {
  if (!hasNumber(street, husnr)) return [];
  const wanted = dwellingsOf(street).filter((each) => {
    return (etage === null || each.etage === etage) && (each.doer ?? '').startsWith(doer);
  });
  return wanted.map((each) => suggestionOf(street, husnr, each));
}

function startsOf(names: readonly string[]): Start[] {
  const starts = names.flatMap((name) => {
    const words = name.split(' ');
    return words.map((_, at) => ({ key: words.slice(at).join(' '), name }));
  });
  return starts.sort((a, b) => compare(a.key, b.key));
}

function namesWith(starts: readonly Start[], phrase: string): string[] {
  let from = 0;
  let to = starts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle]?.key ?? '') < phrase) from = middle + 1;
    else to = middle;
  }
  const names = new Set<string>();
  for (let at = from; starts[at]?.key.startsWith(phrase); at += 1) names.add(starts[at]?.name ?? '');
  return [...names];
}

function liesIn({ sted, byWords }: Indexed, { postnummer, by }: Place): boolean {
  return (
    sted.postnummer.startsWith(postnummer) && by.every((wanted) => byWords.some((word) => word.startsWith(wanted)))
  );
}

/**
 * The whole name first, then the preferred postcode, then names that begin so, then those with a word that does. Within
 * each they stay in the order of names and postcodes in which they were found: thousands are too many to sort.
 */
function inOrder(streets: readonly Indexed[], phrase: string, preferred: string): Indexed[] {
  const ranked: Indexed[][] = Array.from({ length: 8 }, () => []);
  for (const street of streets) {
    const { name, sted } = street;
    const rank = Number(name !== phrase) * 4 + Number(sted.postnummer !== preferred) * 2;
    ranked[rank + Number(!name.startsWith(phrase))]?.push(street);
  }
  return ranked.flat();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
