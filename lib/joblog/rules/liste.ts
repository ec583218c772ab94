import { daysBetween } from '@/lib/kalender/rules';
import type { Joblog, JoblogFields, JoblogStatus } from '@/services/dfdg';
import type { JoblogFilter } from '../schema/liste';

export const perSide = 20;

type Antal = Record<JoblogStatus, number>;

/** How DFDG is asked for what a filter shows. The statuses are those of jobs; other activities have a filter of their own. */
export function questionOf(filter: JoblogFilter) {
  if (filter === 'alle') return { sortering: 'redigeret' } as const;
  if (filter === 'anden-aktivitet') return { art: 'anden-aktivitet', sortering: 'soegt' } as const;
  const sortering = { 'ikke-soegt': 'frist', soegt: 'soegt', samtale: 'redigeret', afsluttet: 'redigeret' } as const;
  return { art: 'job', status: filter, sortering: sortering[filter] } as const;
}

/** What has to be counted beside the list itself, so that every filter can tell its number. */
export function otherArtOf(filter: JoblogFilter): JoblogFields['art'] {
  return filter === 'anden-aktivitet' ? 'job' : 'anden-aktivitet';
}

/** How many each filter shows, from the list's own numbers and those of the other art. */
export function countsOf(filter: JoblogFilter, own: Antal, other: Antal): Record<JoblogFilter, number> {
  const activities = total(filter === 'anden-aktivitet' ? own : other);
  const jobs = filter === 'anden-aktivitet' ? other : own;
  // Asked for without an art, the list's own numbers hold the other activities too.
  const minus = (status: JoblogStatus) => (filter === 'alle' ? other[status] : 0);
  const ofStatus = (status: JoblogStatus) => Math.max(0, jobs[status] - minus(status));
  const counts = {
    'ikke-soegt': ofStatus('ikke-soegt'),
    soegt: ofStatus('soegt'),
    samtale: ofStatus('samtale'),
    afsluttet: ofStatus('afsluttet'),
  };
  return { alle: total(counts) + activities, ...counts, 'anden-aktivitet': activities };
}

/** How many a filter shows, from the numbers that came with its own list. */
export function totalOf(filter: JoblogFilter, own: Antal): number {
  return filter === 'alle' || filter === 'anden-aktivitet' ? total(own) : own[filter];
}

function total(antal: Antal): number {
  return Object.values(antal).reduce((sum, one) => sum + one, 0);
}

/** Whole days until a deadline; negative when it has passed. */
export function dageTil(frist: string, today: string): number {
  return daysBetween(today, frist);
}

/** From so many days before it a deadline stands out. */
const soonDays = 3;

/** How a deadline stands, from the days until it. */
export function naerhedOf(days: number): 'overskredet' | 'snart' | 'senere' {
  if (days < 0) return 'overskredet';
  return days <= soonDays ? 'snart' : 'senere';
}

/** What a writer says of a joblog: everything but what DFDG keeps about it itself. */
export function fieldsOf(joblog: Joblog): JoblogFields {
  const { id, version, oprettet, oprettetAf, redigeret, redigeretAf, dokumenter, ...fields } = joblog;
  return fields;
}

/**
 * The joblog with another status. One that becomes applied for without a day was applied for today. A day stays, also with
 * a job that is moved back: moved by mistake and back again, it is as it was.
 */
export function moved(fields: JoblogFields, status: JoblogStatus, today: string): JoblogFields {
  const isSentNow = status === 'soegt' || (status === 'samtale' && fields.status === 'ikke-soegt');
  const submissionDate = fields.submissionDate ?? (isSentNow ? today : null);
  return { ...fields, status, submissionDate };
}
