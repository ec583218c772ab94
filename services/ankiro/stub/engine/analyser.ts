import type { SearchDocument } from '../../document';
import { ansaettelsesvilkaar } from '../../facets/ansaettelsesvilkaar';
import { arbejdstid } from '../../facets/arbejdstid';
import { arbejdstidsforhold } from '../../facets/arbejdstidsforhold';
import type { Facet } from '../../facets/facet';
import { varighed } from '../../facets/varighed';
import type { Vocabulary } from '../../vocabulary';
import { landWords, regionWords } from '../dictionary/land-words';
import { Growable } from './growable';
import type { Lexicon } from './lexicon';
import { highestImpact, type Inbox, inTitle } from './segment';
import { eachWord } from './tokens';

/** How much a word says by where it stands, and how long such a text usually is. */
type Field = { boost: number; usualWords: number; isTitle: boolean };

const fields = {
  title: { boost: 6, usualWords: 4, isTitle: true },
  stilling: { boost: 4, usualWords: 2, isTitle: true },
  headline: { boost: 2.5, usualWords: 8, isTitle: true },
  employer: { boost: 1.5, usualWords: 2, isTitle: false },
  place: { boost: 1.5, usualWords: 3, isTitle: false },
  land: { boost: 1.5, usualWords: 4, isTitle: false },
  terms: { boost: 3, usualWords: 4, isTitle: false },
  text: { boost: 1, usualWords: 120, isTitle: false },
} satisfies Record<string, Field>;

/** Whoever types "deltid" or "nat" means what the ad is, more than what it mentions. */
const spokenTerms: readonly Facet[] = [ansaettelsesvilkaar, varighed, arbejdstid, arbejdstidsforhold];
/** Their values that go without saying. */
const unspoken: Readonly<Record<string, string>> = { ansaettelsesvilkaar: '1', arbejdstidsforhold: '1' };

/** How fast more of the same word stops saying more (BM25's k1), and how much long texts are held back (its b). */
const saturation = 1.8;
const lengthWeight = 0.6;
const partWeight = 0.5;
/** As much as a title of two words says. */
const stillingWeight = fields.stilling.boost;

/**
 * Turns documents into postings. The usual lengths are fixed, not averages, so that a document's postings depend on
 * itself alone: an index that was changed a thousand times is the same as one made anew.
 */
export class Analyser {
  private readonly weights = new Growable((length) => new Float64Array(length));
  private readonly marks = new Growable((length) => new Uint8Array(length));
  private readonly touched: number[] = [];
  private readonly titles: ReadonlyMap<string, string>;
  private readonly kommuner: ReadonlyMap<string, { navn: string; land: string }>;

  constructor(
    private readonly lexicon: Lexicon,
    vocabulary: Vocabulary,
  ) {
    this.titles = new Map(vocabulary.stillinger.map(({ conceptUriDa, titel }) => [conceptUriDa, titel]));
    this.kommuner = new Map(
      vocabulary.kommuner.map(({ kommunekode, navn, landsdel, region }) => {
        return [kommunekode, { navn, land: `${landWords[landsdel] ?? landsdel} ${regionWords[region] ?? ''}` }];
      }),
    );
  }

  /** Adds a document's postings to the inbox. */
  add(document: SearchDocument, inbox: Inbox): void {
    this.addText(document.title, fields.title);
    this.addText(document.headline, fields.headline);
    this.addText(document.employer, fields.employer);
    this.addText(document.text, fields.text);
    this.addText(document.english?.title ?? '', fields.title);
    this.addText(document.english?.text ?? '', fields.text);
    this.addStilling(document.conceptUriDa);
    this.addText(termsOf(document), fields.terms);
    const kommune = this.kommuner.get(document.kommunekode ?? '');
    this.addText(`${document.postcode ?? ''} ${document.city ?? ''} ${kommune?.navn ?? ''}`, fields.place);
    this.addText(kommune?.land ?? '', fields.land);
    inbox.add(this.touched, this.impactOf);
    for (const term of this.touched) {
      this.weights.data[term] = 0;
      this.marks.data[term] = 0;
    }
    this.touched.length = 0;
  }

  private readonly impactOf = (term: number): number => {
    const weight = this.weights.data[term] ?? 0;
    const impact = Math.max(1, Math.round((highestImpact * weight) / (weight + saturation)));
    return impact | (this.marks.data[term] ?? 0);
  };

  /** The key of a title's words; those of an ad that is called exactly what is asked for are equal. */
  titleKeyOf(title: string): number {
    const terms: number[] = [];
    eachWord(title, (word) => {
      const { term } = this.lexicon.entryOf(word);
      if (term >= 0) terms.push(term);
    });
    return keyOfTerms(terms);
  }

  /** By the words of its title, and by its own name, under which it is found by aliases. */
  private addStilling(conceptUriDa: string | null): void {
    const titel = this.titles.get(conceptUriDa ?? '');
    if (conceptUriDa === null || titel === undefined) return;
    this.addText(titel, fields.stilling);
    this.addTerm(this.lexicon.add(conceptUriDa), stillingWeight, inTitle);
  }

  private addText(text: string, { boost, usualWords, isTitle }: Field): void {
    if (text === '') return;
    // The length in words is known only at the end; six characters a word is near enough to weigh by.
    const words = Math.max(1, text.length / 6);
    const weight = boost / (1 - lengthWeight + (lengthWeight * words) / usualWords);
    const mark = isTitle ? inTitle : 0;
    eachWord(text, (word) => {
      const { term, parts } = this.lexicon.entryOf(word);
      if (term < 0) return;
      this.addTerm(term, weight, mark);
      for (const part of parts) this.addTerm(part, weight * partWeight, mark);
    });
  }

  private addTerm(term: number, weight: number, mark: number): void {
    if (term >= this.weights.length) this.makeRoom(term + 1);
    const before = this.weights.data[term] ?? 0;
    if (before === 0) this.touched.push(term);
    this.weights.data[term] = before + weight;
    this.marks.data[term] = (this.marks.data[term] ?? 0) | mark;
  }

  private makeRoom(length: number): void {
    this.weights.reserve(length);
    this.marks.reserve(length);
    this.weights.length = length;
    this.marks.length = length;
  }
}

/** What the ad is, in the words of the filters. */
function termsOf(document: SearchDocument): string {
  const languages = document.isWorkInDenmarkJob ? (['da', 'en'] as const) : (['da'] as const);
  const words = spokenTerms.flatMap(({ key, labels, valuesOf }) => {
    if ('table' in labels) return [];
    const spoken = valuesOf(document).filter((value) => value !== unspoken[key]);
    return spoken.flatMap((value) => languages.map((language) => labels[language][value] ?? ''));
  });
  return words.join(' ');
}

/** A number for a row of words whatever their endings; 0 for none. */
export function keyOfTerms(terms: readonly number[]): number {
  if (terms.length === 0) return 0;
  let hash = 0x811c9dc5;
  for (const term of terms) hash = Math.imul(hash ^ term, 0x01000193) ^ (hash >>> 15);
  return hash >>> 0 || 1;
}
