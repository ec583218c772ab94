import { z } from 'zod';

export type ParsedCpr = { ok: true; cpr: string } | { ok: false; message: string };

const messages = {
  missing: 'Skriv dit CPR-nummer.',
  shape: 'Et CPR-nummer har 10 cifre, fx 010203-4567.',
  date: 'De første 6 cifre i CPR-nummeret er ikke en dato. Tjek, at du har skrevet det rigtigt.',
};

type Century = { digits: string; lastYear: number; upTo: number; after: number };

// The century follows from digit 7 and the year: CPR-kontoret, "Personnummeret i CPR-systemet".
const centuries: readonly Century[] = [
  { digits: '0123', lastYear: 99, upTo: 1900, after: 1900 },
  { digits: '49', lastYear: 36, upTo: 2000, after: 1900 },
  { digits: '5678', lastYear: 57, upTo: 2000, after: 1800 },
];

function fullYear(cpr: string): number {
  const year = Number(cpr.slice(4, 6));
  const rule = centuries.find(({ digits }) => digits.includes(cpr.charAt(6)));
  if (!rule) throw new RangeError('A CPR number has ten digits.');
  return (year <= rule.lastYear ? rule.upTo : rule.after) + year;
}

/** The date of birth as `YYYY-MM-DD`, or null when the first six digits are no date. Administrative numbers add 60 to the day. */
function findBirthDate(cpr: string): string | null {
  const written = Number(cpr.slice(0, 2));
  const day = written > 60 ? written - 60 : written;
  const month = Number(cpr.slice(2, 4));
  const date = new Date(Date.UTC(fullYear(cpr), month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/**
 * Reads a CPR number as people write it: `140388-1000`, `1403881000`, with spaces. Administrative numbers and numbers
 * that fail modulus 11 are accepted, since such have been issued since 1 October 2007. Messages are Danish.
 */
export function parseCpr(input: string): ParsedCpr {
  const compact = input.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
  if (compact === '') return { ok: false, message: messages.missing };
  const match = /^(\d{6})\p{Pd}?(\d{4})$/u.exec(compact);
  if (!match) return { ok: false, message: messages.shape };
  const cpr = `${match[1]}${match[2]}`;
  return findBirthDate(cpr) ? { ok: true, cpr } : { ok: false, message: messages.date };
}

/** A form field that holds a CPR number; gives its ten digits. */
export const cprSchema = z.string(messages.missing).transform((input, context) => {
  const parsed = parseCpr(input);
  if (parsed.ok) return parsed.cpr;
  context.addIssue({ code: 'custom', message: parsed.message });
  return z.NEVER;
});

/** The date of birth as `YYYY-MM-DD`. Throws RangeError unless the argument is a valid number of ten digits. */
export function birthDate(cpr: string): string {
  const found = /^\d{10}$/.test(cpr) ? findBirthDate(cpr) : null;
  if (!found) throw new RangeError('Not a CPR number of ten digits.');
  return found;
}

/** Age in whole years on a day (`YYYY-MM-DD`). Somebody born on 29 February is a year older on 1 March in other years. */
export function ageOn(cpr: string, day: string): number {
  const born = birthDate(cpr);
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) >= born.slice(5) ? years : years - 1;
}

/** The only way a CPR number is shown: `140388-xxxx`. Anything else comes out as crosses altogether. */
export function maskCpr(cpr: string): string {
  const parsed = parseCpr(cpr);
  return parsed.ok ? `${parsed.cpr.slice(0, 6)}-xxxx` : 'xxxxxx-xxxx';
}

// Between the parts of a number people write nothing, spaces, full stops, slashes, underscores or any kind of dash.
const gap = '[\\s.\\/_+\\p{Pd}\\u2212]{0,3}';
const day = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const month = '(?:0[1-9]|1[0-2])';
const looksLikeOne = `(?<!\\d)${day}${gap}${month}${gap}\\d{2}${gap}\\d{4}(?!\\d)`;
const candidate = new RegExp(looksLikeOne, 'gu');

/** The `pattern` of a field that takes no CPR number: the browser then refuses it before anything is sent. */
export const cprFreePattern = `(?!.*${looksLikeOne}).*`;

// Identifiers of machines hold runs of digits that mean nobody.
const machineIds = /(?<![0-9a-z])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,})(?![0-9a-z])/gi;

const mark = '[cpr]';

function decodeBytes(run: string): string {
  return new TextDecoder().decode(Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16)));
}

/** The text as a reader would see it: digits of any width in one form, nothing invisible, nothing behind %-codes. */
function plain(text: string): string {
  const encodedOnce = text.replace(/%(?:25)+(?=[0-9a-f]{2})/gi, '%');
  const decoded = encodedOnce.replace(/(?:%[0-9a-f]{2})+/gi, decodeBytes);
  return decoded.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

/**
 * Whether the text holds something that looks like a CPR number, with or without separators, also inside a URL. Rather
 * once too often: a P-nummer can look the same.
 */
export function containsCpr(text: string): boolean {
  return plain(text).replace(machineIds, ' ').search(candidate) >= 0;
}

/** The text with `[cpr]` for everything that looks like a CPR number; unchanged when nothing does. */
export function redactCpr(text: string): string {
  return containsCpr(text) ? plain(text).replace(candidate, mark) : text;
}
