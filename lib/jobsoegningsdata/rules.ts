import { type FindJobOrigin, findJobOrigins } from './schema';

const email = /[^\s@]+@[^\s@]+\.[^\s@]+/;

// Eight digits or more with what people put between them: telephone numbers, accounts, numbers of persons and cases.
const longNumber = /(?:\d[\s().+-]{0,2}){7}\d/;

/**
 * What is kept of a text that was searched for, or null. Only a text that found ads is kept: then every word of it stands
 * in an ad, and what is nobody's business (a name, a diagnosis, something pasted by mistake) is left out. Numbers and
 * addresses of persons are never kept. `hasCpr` says whether the text looks like a CPR number.
 */
export function keptText(text: string, hits: number, hasCpr: boolean): string | null {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line === '' || line.length > 100 || hits === 0) return null;
  return hasCpr || email.test(line) || longNumber.test(line) ? null : line;
}

/** Where Find Job was opened from, as the address says; whatever else stands there is `andet`. */
export function originOf(fra: string | null | undefined): FindJobOrigin {
  return findJobOrigins.find((origin) => origin === fra) ?? 'andet';
}

/**
 * Whether a page of Find Job is its opening, or only the next search: `referer` is the address of the page before. A
 * `fra` in the address is an opening always.
 */
export function isOpening(referer: string | null, fra: string | null | undefined, ownOrigin: string): boolean {
  if (fra) return true;
  if (!referer || !URL.canParse(referer)) return true;
  const { origin, pathname } = new URL(referer);
  return origin !== ownOrigin || !/^\/find-job(\/|$)/.test(pathname);
}
