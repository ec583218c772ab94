import type { Answers } from './schema';

/** As many as DFDG takes (UnemploymentEnrollmentService: 0–200). */
export const mostJobwishes = 200;

const mostYears = 60;
/** Nobody's working life reaches further back. */
const longestAgo = 70;

export type Experience = { years: number; lastUsedYear: number };

/** A stilling by its names; the alias is the one it was chosen by. */
export type Named = { conceptUriDa: string; titel: string; alias: string | null; aliasIdentifier: string | null };

/** A wish as it is kept. */
export type KeptJobwish = Named & { hasEducation: boolean; experience: Experience | null };

/** A stilling a citizen seeks work as, and what the taxonomy says of it today. */
export type Jobwish = KeptJobwish & {
  /** Grows with every change. */
  revision: number;
  /** Of one that has left the taxonomy; `afloestAf` is what took its place and can be chosen, if anything did. */
  udgaaet: { afloestAf: { conceptUriDa: string; titel: string } | null } | null;
};

type Judged =
  | { ok: true; answers: Pick<KeptJobwish, 'hasEducation' | 'experience'> }
  | { ok: false; fieldErrors: Record<string, string[]> };

/** The answers of a form: years 0–60, and a year that has begun. Without experience neither is read (JSS-3). */
export function judgeAnswers({ uddannelse, erfaring, aar = '', senest = '' }: Answers, thisYear: number): Judged {
  const hasEducation = uddannelse === 'ja';
  if (erfaring === 'nej') return { ok: true, answers: { hasEducation, experience: null } };
  const years = wholeNumber(aar);
  const lastUsedYear = wholeNumber(senest);
  const fieldErrors: Record<string, string[]> = {};
  const yearsFault = faultInYears(aar, years);
  const yearFault = faultInYear(senest, lastUsedYear, thisYear);
  if (yearsFault) fieldErrors.aar = [yearsFault];
  if (yearFault) fieldErrors.senest = [yearFault];
  if (years === null || lastUsedYear === null || yearsFault || yearFault) return { ok: false, fieldErrors };
  return { ok: true, answers: { hasEducation, experience: { years, lastUsedYear } } };
}

function faultInYears(typed: string, years: number | null): string | null {
  if (typed === '') return 'Skriv, hvor mange års erfaring du har. Skriv 0, hvis det er under et år.';
  if (years === null) return 'Skriv antal år som et helt tal, for eksempel 6.';
  return years > mostYears ? `Skriv højst ${mostYears} år.` : null;
}

function faultInYear(typed: string, year: number | null, thisYear: number): string | null {
  if (typed === '') return 'Skriv, hvilket år du sidst brugte erfaringen.';
  if (year === null || typed.length !== 4) return `Skriv årstallet med fire cifre, for eksempel ${thisYear}.`;
  if (year > thisYear) return `Året kan ikke ligge i fremtiden. Skriv ${thisYear} eller tidligere.`;
  return year < thisYear - longestAgo ? `Skriv ${thisYear - longestAgo} eller senere.` : null;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
