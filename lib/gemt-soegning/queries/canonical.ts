import { readSearch, type UrlSearch, writeSearch } from '@/services/ankiro';

/** Of the way searches are written today. A new way gets a new number, and `readCanonical` reads both. */
export const searchVersion = 1;

/** A search as it is kept: without order and page, and always the same text for the same search. */
export function canonicalSearch({ text, filters, radius }: UrlSearch): string {
  return writeSearch({ text, filters: { ...filters, workInDenmark: [] }, radius }).toString();
}

/** The same for what stands in a form or an address; whatever means nothing is left out. */
export function canonicalText(params: string): string {
  return canonicalSearch(readSearch(new URLSearchParams(params)).search);
}

/** Reads a search that was kept. `isWhole` is false when a part of it means nothing any more. */
export function readCanonical(kept: { search: string }): { search: UrlSearch; isWhole: boolean } {
  const { search, ignored } = readSearch(new URLSearchParams(kept.search));
  return { search, isWhole: ignored.length === 0 };
}
