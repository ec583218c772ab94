import type { Hit } from '@/services/ankiro';
import type { Job } from '@/services/job-ads';
import { type JoblogValues, newJoblogSchema } from '../schema/form';
import { emptyValues, unknownDeadline } from './form';

/** What an ad tells the form, whichever system it was read from. */
export type AdDraft = {
  /** `index:id` of the job search. */
  key: string;
  title: string;
  /** Null when the employer is anonymous, or the ad does not say. */
  employer: string | null;
  /** `YYYY-MM-DD`; null for "Snarest" and "Ikke oplyst". */
  deadline: string | null;
  isFullTime: boolean | null;
  weeklyHours: { min: number; max: number } | null;
  place: { address: string | null; postcode: string | null; city: string | null; country: string };
  contact: { name: string | null; phone: string | null; email: string | null };
  /** Where the ad stands, when that is on another website. */
  url: string | null;
};

const nobody = { name: null, phone: null, email: null } as const;

const isFullTime = (arbejdstid: 1 | 16 | null) => (arbejdstid === null ? null : arbejdstid === 1);

/** An ad as JobAdService has it. */
export function draftOfJob(key: string, job: Job): AdDraft {
  const { ad } = job;
  const { address, postcode, city, country } = ad.workplace;
  return {
    key,
    title: ad.title,
    employer: job.kind === 'internal' ? job.ad.employer.name : job.ad.employerName,
    deadline: /^\d/.test(ad.deadline) ? ad.deadline : null,
    isFullTime: isFullTime(ad.arbejdstid),
    weeklyHours: ad.weeklyHours,
    place: { address, postcode, city, country },
    contact: job.kind === 'internal' ? job.ad.contact : nobody,
    url: job.kind === 'external' ? job.ad.url : null,
  };
}

/** The same ad as the job search has it, which knows a little less. */
export function draftOfHit(key: string, { teaser }: Pick<Hit, 'teaser'>): AdDraft {
  const { title, employer, deadline, arbejdstid, weeklyHours, postcode, city, country, url } = teaser;
  return {
    ...{ key, title, deadline, weeklyHours, url },
    employer: employer || null,
    isFullTime: isFullTime(arbejdstid),
    place: { address: null, postcode, city, country },
    contact: nobody,
  };
}

/** The form as an ad fills it (JOB-5). How it was found and is applied for is the citizen's own to say. */
export function prefilled(ad: AdDraft, words: { anonymous: string }, today: string): JoblogValues {
  const { place, contact, weeklyHours } = ad;
  const hours = weeklyHours && weeklyHours.min === weeklyHours.max ? weeklyHours.max : null;
  const isPartTime = ad.isFullTime === false;
  return {
    ...emptyValues('job', today),
    annonce: ad.key,
    titel: shortened(ad.title, 200),
    arbejdstid: arbejdstidOf(ad.isFullTime),
    timer: isPartTime && hours ? inDanish(hours) : '',
    frist: ad.deadline ?? unknownDeadline(today),
    virksomhed: ad.employer ?? words.anonymous,
    land: place.country,
    adresse: place.address ?? '',
    postnummer: place.postcode ?? '',
    by: place.city ?? '',
    kontaktperson: contact.name ?? '',
    telefon: contact.phone ?? '',
    email: contact.email ?? '',
  };
}

/** The fields that are left to the citizen to answer, or to mend: what keeps these values from being saved. */
export function leftOpen(values: Readonly<Record<string, string>>): Set<string> {
  const parsed = newJoblogSchema.safeParse(values);
  return new Set(parsed.error?.issues.map(({ path: [name] }) => String(name)));
}

/** The hours that an ad leaves open, for whoever has to choose; null when there is nothing to choose between. */
export function openHours({ isFullTime: isFull, weeklyHours }: AdDraft): string | null {
  if (isFull === true || !weeklyHours || weeklyHours.min === weeklyHours.max) return null;
  return `${inDanish(weeklyHours.min)}–${inDanish(weeklyHours.max)}`;
}

function arbejdstidOf(isFull: boolean | null): JoblogValues['arbejdstid'] {
  if (isFull === null) return '';
  return isFull ? 'fuldtid' : 'deltid';
}

function inDanish(hours: number): string {
  return String(Math.round(hours * 100) / 100).replace('.', ',');
}

/** Cut between two words, when there are any. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text.trim();
  const cut = text.slice(0, most + 1);
  const end = cut.lastIndexOf(' ');
  return cut.slice(0, end > 0 ? end : most).trim();
}
