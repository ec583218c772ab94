import type { SearchDocument } from '../document';

/** Choices that count as one: a chosen kommune narrows its chosen region, another region adds to it. */
export type Dimension =
  | 'geografi'
  | 'arbejdsomraade'
  | 'ansaettelsesvilkaar'
  | 'varighed'
  | 'arbejdstid'
  | 'ugentligArbejdstid'
  | 'arbejdstidsforhold'
  | 'arbejdsgiver'
  | 'kilde'
  | 'workInDenmark';

/** What the values are called: in words of their own, or by a table of the taxonomy or of places. */
export type Labels =
  | { da: Readonly<Record<string, string>>; en: Readonly<Record<string, string>> }
  | { table: 'omraader' | 'grupper' | 'stillinger' | 'lande' | 'regioner' | 'kommuner' | 'byer' | 'postnumre' };

/** What a URL says about a facet. */
export type Choice = {
  values: string[];
  /** What stood in the URL and means nothing here. */
  ignored: string[];
};

/**
 * Everything the portal knows of one filter: its name in URLs, what an ad has of it, and what its values are called.
 * Filtering and counting follow from `valuesOf`.
 */
export type Facet<Key extends string = string> = {
  key: Key;
  dimension: Dimension;
  /** What people call it. */
  title: { da: string; en: string };
  /** Its parameters in URLs; the first is its name in answers. */
  params: readonly [string, ...string[]];
  labels: Labels;
  /** Whether Work in Denmark offers it. */
  isOnWorkInDenmark: boolean;
  /** Whether its values are few enough to be counted. */
  isCounted: boolean;
  /** What an ad has of it. */
  valuesOf: (document: SearchDocument) => readonly string[];
  read: (params: URLSearchParams) => Choice;
  write: (values: readonly string[], params: URLSearchParams) => void;
  /** Whether an ad that has `has` is among those of the chosen value; left out: when they are the same. */
  accepts?: (has: string, chosen: string) => boolean;
};

type ListFacet<Key extends string> = Pick<
  Facet<Key>,
  'key' | 'dimension' | 'title' | 'labels' | 'isOnWorkInDenmark' | 'valuesOf'
> & {
  param: string;
  /** The value that a text of the URL stands for; null when it stands for none. */
  parse: (text: string) => string | null;
  /** How the value stands in URLs; left out: as it is. */
  format?: (value: string) => string;
};

/** A facet whose values stand in one parameter, repeated or with commas between them. */
export function listFacet<const Key extends string>({ param, parse, format, ...facet }: ListFacet<Key>): Facet<Key> {
  return {
    ...facet,
    params: [param],
    isCounted: true,
    read: (params) => {
      const texts = params.getAll(param).flatMap((text) => text.split(','));
      const given = texts.map((text) => text.trim()).filter((text) => text !== '');
      const values = given.map((text) => ({ text, value: parse(text) }));
      return {
        values: [...new Set(values.flatMap(({ value }) => value ?? []))],
        ignored: values.filter(({ value }) => value === null).map(({ text }) => text),
      };
    },
    write: (values, params) => {
      for (const value of values) params.append(param, format ? format(value) : value);
    },
  };
}

/** Accepts the values of a closed list. */
export function oneOf(values: readonly string[]): (text: string) => string | null {
  return (text) => (values.includes(text) ? text : null);
}

/** Accepts what has the form of a value. */
export function shapedLike(pattern: RegExp): (text: string) => string | null {
  return (text) => (pattern.test(text) ? text : null);
}

/** A value that may be missing, as the values of a facet. */
export function listed(value: string | number | null): string[] {
  return value === null ? [] : [String(value)];
}
