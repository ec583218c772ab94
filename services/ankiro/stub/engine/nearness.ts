import type { Vocabulary } from '../../vocabulary';
import { synonyms } from '../dictionary/synonyms';
import { foldText } from './fold';
import type { Lexicon } from './lexicon';
import { wordsOf } from './tokens';

type Stilling = Vocabulary['stillinger'][number];
type Near = { conceptUriDa: string; nearness: number };
type Traits = { stilling: Stilling; titleStems: Set<string>; allStems: Set<string>; meanings: Set<number> };

const worth = { group: 0.45, area: 0.1, meaning: 0.3, title: 0.3, names: 0.1 };
const least = 0.15;
/** More than anybody can ask for at once. */
const mostNear = 100;

/** The semantic dictionary: how close stillingsbetegnelser are, by their groups, their words and their synonyms. */
export class Nearness {
  private readonly traits: ReadonlyMap<string, Traits>;
  /** What has been asked for once: automatch asks for the same stillinger all day. */
  private readonly known = new Map<string, Near[]>();

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    const meaningsOf = meaningsByName();
    this.traits = new Map(
      vocabulary.stillinger.map((stilling) => {
        const names = [stilling.titel, ...stilling.aliasser];
        const stems = (texts: string[]) => new Set(texts.flatMap((text) => stemsOf(text, lexicon)));
        return [
          stilling.conceptUriDa,
          {
            stilling,
            titleStems: stems([stilling.titel]),
            allStems: stems(names),
            meanings: new Set(names.flatMap((name) => meaningsOf.get(foldText(name)) ?? [])),
          },
        ];
      }),
    );
  }

  /** The closest ones, closest first; null for a stilling that is not known. */
  near(conceptUriDa: string, max: number): Near[] | null {
    const own = this.traits.get(conceptUriDa);
    if (!own) return null;
    const all = this.known.get(conceptUriDa) ?? this.allNear(own);
    this.known.set(conceptUriDa, all);
    return all.slice(0, max);
  }

  private allNear(own: Traits): Near[] {
    return [...this.traits.values()]
      .filter((other) => other !== own)
      .map((other) => ({ conceptUriDa: other.stilling.conceptUriDa, nearness: nearnessOf(own, other) }))
      .filter(({ nearness }) => nearness >= least)
      .sort((a, b) => b.nearness - a.nearness || (a.conceptUriDa < b.conceptUriDa ? -1 : 1))
      .slice(0, mostNear);
  }
}

function nearnessOf(a: Traits, b: Traits): number {
  const sum =
    (a.stilling.gruppeKode === b.stilling.gruppeKode ? worth.group : 0) +
    (a.stilling.omraadeKode === b.stilling.omraadeKode ? worth.area : 0) +
    (a.meanings.intersection(b.meanings).size > 0 ? worth.meaning : 0) +
    worth.title * shared(a.titleStems, b.titleStems) +
    worth.names * shared(a.allStems, b.allStems);
  return Math.round(Math.min(1, sum) * 100) / 100;
}

/** The part of the smaller set that the two have in common. */
function shared(a: Set<string>, b: Set<string>): number {
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}

function stemsOf(text: string, lexicon: Lexicon): string[] {
  return wordsOf(text).flatMap((word) => {
    const analysis = lexicon.analyse(word);
    return analysis ? [analysis.stem, ...analysis.parts] : [];
  });
}

function meaningsByName(): Map<string, number[]> {
  const meanings = new Map<string, number[]>();
  for (const [meaning, group] of synonyms.entries()) {
    for (const name of group) meanings.set(foldText(name), [...(meanings.get(foldText(name)) ?? []), meaning]);
  }
  return meanings;
}
