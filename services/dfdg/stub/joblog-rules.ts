import { type JoblogFields, largestJoblogDokument } from '../joblogs';
import { addDays } from './rules';

const earliestDay = '1970-01-01';

/** How long a deleted joblog can be brought back, in milliseconds: a day. */
export const bringBackMs = 24 * 60 * 60 * 1000;

/** What cannot be in a joblog, in English for the writing system's operators; null when it holds. */
export function faultInJoblog(joblog: JoblogFields, idag: string): string | null {
  const { submissionDeadlineDate: deadline, submissionDate: submitted, company } = joblog;
  if (!isPlausible(deadline, addYears(idag, 10))) return 'submissionDeadlineDate is not a plausible day';
  if (!isPlausible(submitted, addYears(idag, 1))) return 'submissionDate is not a plausible day';
  if (company.employmentAreaId !== null) {
    if (company.country !== 'DK') return 'employmentAreaId belongs to Denmark';
    if (company.postCode !== null || company.town !== null)
      return 'employmentAreaId stands in the place of postCode and town';
  }
  return holdsNul(joblog) ? 'a text with a NUL character' : null;
}

/** What is in a document that came as base64, or what is wrong with it. */
export function pdfFrom(indhold: string): { pdf: Buffer<ArrayBuffer> } | { fault: string } {
  if (indhold.length > longestBase64) return { fault: 'more than 10 MB' };
  // Node's decoder takes anything; what it gives back tells whether all of it was base64.
  const pdf = Buffer.from(indhold, 'base64');
  if (pdf.toString('base64') !== indhold) return { fault: 'not base64' };
  if (pdf.length > largestJoblogDokument) return { fault: 'more than 10 MB' };
  return pdf.subarray(0, 5).toString('latin1') === '%PDF-' ? { pdf } : { fault: 'not a PDF' };
}

const longestBase64 = Math.ceil(largestJoblogDokument / 3) * 4;

/** Whether totals can be asked for from this day. */
export function isPeriodStart(day: string): boolean {
  return day >= earliestDay;
}

/** Whether a document can have this name: no folders, and nothing that cannot be seen. */
export function isFilename(name: string): boolean {
  return !/[/\\\p{Cc}]/u.test(name);
}

/**
 * The first day whose changes still count on `idag`: a joblog goes when it has not been edited in the last four years,
 * and the same day four years later still belongs to them. So do documents, by the day they were uploaded.
 */
export function firstKeptDay(idag: string): string {
  return addYears(idag, -4);
}

// A 29 February that is not there becomes 1 March, so that nothing that came after a day goes before it.
function addYears(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  return addDays(`${String(year).padStart(4, '0')}-${day.slice(5, 7)}-01`, Number(day.slice(8)) - 1);
}

function isPlausible(day: string | null, latest: string): boolean {
  return day === null || (day >= earliestDay && day <= latest);
}

function holdsNul(value: unknown): boolean {
  return JSON.stringify(value).includes('\\u0000');
}
