import { keptIndexes, keptKeyPattern } from '../schema';

/** One ad as search knows it. */
export type AdKey = { index: string; id: string };

/** The same in one word, as lists, forms, marks and addresses hold it: `internal:1234`. */
export function keyText({ index, id }: AdKey): string {
  return `${index}:${id}`;
}

/** Reads `internal:1234`; null when it names no ad that could be kept. */
export function readKey(text: string): { index: (typeof keptIndexes)[number]; id: string } | null {
  const at = text.indexOf(':');
  const index = keptIndexes.find((name) => name === text.slice(0, at));
  return index && keptKeyPattern.test(text) ? { index, id: text.slice(at + 1) } : null;
}
