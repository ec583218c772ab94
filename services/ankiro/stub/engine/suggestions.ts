import type { Suggestion } from '../../contract';
import type { Facet } from '../../facets/facet';
import { type FacetKey, facets } from '../../facets/registry';
import type { Vocabulary } from '../../vocabulary';
import { abbreviations } from '../dictionary/abbreviations';
import type { Compounds } from './compounds';
import { foldText } from './fold';

/** Something that can be suggested, under one of its names. */
type Name = Omit<Suggestion, 'rest'> & { folded: string };

type Found = { facet: FacetKey; suggestions: Suggestion[] }[];

/** What ties a place to what stands before it. */
const linking = /^(.*\s)?(i|ved|nær|omkring|in|at|near|around)$/i;
const shortestPlace = 3;

/** A place in a name where a match may begin: the lower the rank, the better. */
type Start = { tail: string; name: number; rank: number };

const ranks = { name: 0, word: 1, part: 2, scattered: 3 };

/** Names of places and work by their beginnings, sorted once, so that a prefix is a stretch of the list. */
export class Suggestions {
  private readonly names: Name[];
  private readonly starts: Start[];

  constructor(
    vocabulary: Vocabulary,
    private readonly compounds: Compounds,
  ) {
    this.names = namesOf(vocabulary);
    this.starts = this.names.flatMap((name, number) => this.startsOf(name, number));
    this.starts.sort((a, b) => (a.tail < b.tail ? -1 : Number(a.tail > b.tail)));
  }

  /** The best of each filter, filters in their own order. Where nothing is called so, places by the last words. */
  find(text: string, max: number, isWorkInDenmark: boolean): Found {
    const offered = facets.filter((facet) => !isWorkInDenmark || facet.isOnWorkInDenmark);
    const wanted = foldText(text);
    const rankOf = wanted === '' ? new Map<number, number>() : this.ranksOf(wanted);
    if (rankOf.size < max && wanted.includes(' ')) this.addScattered(wanted.split(' '), rankOf);
    const found = this.bestOfEach(offered, wanted, rankOf, max, '');
    return found.length > 0 ? found : this.placesAtEnd(text, max, offered);
  }

  /** "kok i kgs lyn" is a kok, and a place that begins with "kgs lyn". */
  private placesAtEnd(text: string, max: number, offered: readonly Facet<FacetKey>[]): Found {
    const words = text.trim().split(/\s+/);
    const places = offered.filter(({ dimension, key }) => dimension === 'geografi' && key !== 'land');
    for (let at = 1; at < words.length; at += 1) {
      const wanted = foldText(words.slice(at).join(' '));
      const rest = words.slice(0, at).join(' ').replace(linking, '$1').trim();
      if (wanted.length < shortestPlace) continue;
      const found = this.bestOfEach(places, wanted, this.ranksOf(wanted), max, rest);
      if (found.length > 0) return found;
    }
    return [];
  }

  private bestOfEach(
    offered: readonly Facet<FacetKey>[],
    wanted: string,
    rankOf: ReadonlyMap<number, number>,
    max: number,
    rest: string,
  ): Found {
    const found = new Map<FacetKey, { name: Name; rank: number }[]>();
    for (const [number, rank] of rankOf) {
      const name = this.names[number];
      if (!name) continue;
      const ofFacet = found.get(name.facet) ?? [];
      ofFacet.push({ name, rank: name.folded === wanted ? -1 : rank });
      found.set(name.facet, ofFacet);
    }
    return offered.flatMap(({ key }) => {
      const suggestions = bestOf(found.get(key) ?? [], max).map((name) => suggestionOf(name, rest));
      return suggestions.length > 0 ? [{ facet: key, suggestions }] : [];
    });
  }

  private ranksOf(wanted: string): Map<number, number> {
    const rankOf = new Map<number, number>();
    for (let at = this.firstFrom(wanted); at < this.starts.length; at += 1) {
      const start = this.starts[at];
      if (!start?.tail.startsWith(wanted)) break;
      rankOf.set(start.name, Math.min(start.rank, rankOf.get(start.name) ?? start.rank));
    }
    return rankOf;
  }

  private addScattered(words: readonly string[], rankOf: Map<number, number>): void {
    for (const [number, { folded }] of this.names.entries()) {
      if (!rankOf.has(number) && words.every((word) => folded.includes(word))) rankOf.set(number, ranks.scattered);
    }
  }

  private firstFrom(wanted: string): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle]?.tail ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private startsOf({ folded }: Name, name: number): Start[] {
    return waysToWrite(folded).flatMap((written) => this.startsIn(written, name));
  }

  private startsIn(folded: string, name: number): Start[] {
    const starts: Start[] = [];
    let at = 0;
    for (const word of folded.split(' ')) {
      starts.push({ tail: folded.slice(at), name, rank: at === 0 ? ranks.name : ranks.word });
      const head = this.compounds.headStart(word);
      if (head > 0) starts.push({ tail: folded.slice(at + head), name, rank: ranks.part });
      at += word.length + 1;
    }
    return starts;
  }
}

/** "kongens lyngby" is written "kgs lyngby" too, and "københavn" as "copenhagen", by those who have only begun to. */
function waysToWrite(folded: string): string[] {
  const words = folded.split(' ');
  const full = words.map((word) => abbreviations[word] ?? word);
  const short = Object.entries(abbreviations).flatMap(([other, word]) =>
    full.includes(word) ? [full.map((one) => (one === word ? other : one)).join(' ')] : [],
  );
  return [...new Set([folded, full.join(' '), ...short])];
}

/** Each value once, under the name that matched best; short names first, as they say most plainly what was meant. */
function bestOf(found: { name: Name; rank: number }[], max: number): Name[] {
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(a.name.matched !== null) - Number(b.name.matched !== null) ||
      a.name.folded.length - b.name.folded.length ||
      (a.name.folded < b.name.folded ? -1 : 1),
  );
  const values = new Set<string>();
  const best: Name[] = [];
  for (const { name } of found) {
    if (values.has(name.value)) continue;
    values.add(name.value);
    best.push(name);
    if (best.length === max) break;
  }
  return best;
}

function suggestionOf({ label, matched, facet, value }: Name, rest: string): Suggestion {
  return { label, matched, facet, value, rest };
}

function namesOf(vocabulary: Vocabulary): Name[] {
  const { lande, regioner, kommuner, postnumre, omraader, grupper, stillinger } = vocabulary;
  const called = (facet: FacetKey, value: string, label: string, matched: string | null = null): Name => {
    return { facet, value, label, matched, folded: foldText(matched ?? label) };
  };
  const names = [
    ...lande.map(({ kode, navn }) => called('land', kode, navn)),
    ...regioner.map(({ kode, navn }) => called('region', kode, navn)),
    ...kommuner.map(({ kommunekode, navn }) => called('kommune', kommunekode, navn)),
    ...[...new Set(postnumre.map(({ by }) => by))].map((by) => called('by', by, by)),
    ...postnumre.map(({ postnummer, by }) => called('postnummer', postnummer, `${postnummer} ${by}`)),
    ...omraader.map(({ kode, navn }) => called('omraade', kode, navn)),
    ...grupper.map(({ kode, navn }) => called('gruppe', kode, navn)),
  ];
  for (const { conceptUriDa, titel, aliasser, plainNames } of stillinger) {
    names.push(called('stilling', conceptUriDa, titel));
    for (const alias of aliasser) names.push(called('stilling', conceptUriDa, titel, alias));
    for (const plain of plainNames) {
      names.push({ ...called('stilling', conceptUriDa, titel), folded: foldText(plain) });
    }
  }
  return names;
}
