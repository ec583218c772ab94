import type { Caller } from '@/services/http/caller';
import type { InternalAd, Status } from '../ad';
import { addDays } from './days';

/** What is kept of an ad's life; `Approved` becomes Processed, Publication or PublicationEnd by the calendar. */
export type StoredStatus = 'Draft' | 'AwaitingApproval' | 'NotApproved' | 'Approved' | 'Closed';

/** First and last day of publication, `YYYY-MM-DD`. */
export type Period = { publicationStart: string; publicationEnd: string };

/** What can be done to an ad, and in which states (JobAdService). Drafts are its sender's own. */
const allowedIn = {
  update: ['Draft', 'NotApproved', 'PublicationEnd'],
  close: ['Processed', 'Publication'],
  approve: ['AwaitingApproval'],
  reject: ['AwaitingApproval'],
} as const satisfies Record<string, readonly Status[]>;

export type Step = keyof typeof allowedIn;

/** How long an ad without a deadline is shown, and the longest that any is, in days. Our own choice. */
export const publicationDays = 56;
export const longestPublicationDays = 366;

/** Where an ad stands on a day. */
export function statusOn(stored: StoredStatus, { publicationStart, publicationEnd }: Period, idag: string): Status {
  if (stored === 'Closed') return 'PublicationEnd';
  if (stored !== 'Approved') return stored;
  if (idag < publicationStart) return 'Processed';
  return idag <= publicationEnd ? 'Publication' : 'PublicationEnd';
}

/** What a step leads to, or null when it may not be taken in this state. */
export function afterStep(step: Step, status: Status, isDraft = false): StoredStatus | null {
  if (!allowedIn[step].some((one) => one === status)) return null;
  if (step === 'update') return isDraft ? 'Draft' : 'AwaitingApproval';
  return step === 'reject' ? 'NotApproved' : ({ close: 'Closed', approve: 'Approved' } as const)[step];
}

/** Why a step may not be taken, for the operators of the system that asked. */
export function whyNot(step: Step, status: Status): string {
  return `an ad in ${status} cannot be ${pastOf[step]}; that is possible in ${allowedIn[step].join(', ')}`;
}

const pastOf: Record<Step, string> = {
  update: 'updated',
  close: 'closed',
  approve: 'approved',
  reject: 'rejected',
};

/** Whether everybody may see it, as it is shown or as one that has been. */
export function isPublic(status: Status, publishedAt: string | null): boolean {
  return status === 'Publication' || (status === 'PublicationEnd' && publishedAt !== null);
}

/**
 * What a step makes of the days: an ad is shown from the day of approval at the earliest, and one that is closed before
 * its first day has never been shown. `now` is the moment itself.
 */
export function lifeAfter(step: Exclude<Step, 'update'>, life: Life, idag: string, now: Date): Life {
  const isBegun = life.publicationStart <= idag;
  if (step === 'reject') return life;
  if (step === 'close') return isBegun ? life : { ...life, publishedAt: null };
  const publicationStart = isBegun ? idag : life.publicationStart;
  const isTooLate = life.publicationEnd < publicationStart;
  const publishedAt = isBegun ? now.toISOString() : `${publicationStart}T00:00:00.000Z`;
  return { ...life, publicationStart, publishedAt: isTooLate ? null : publishedAt };
}

/** The days of an ad, and since when it is or will be shown. */
export type Life = Period & { publishedAt: string | null };

/** Who an ad belongs to: whoever sent it. Null for those who cannot send one. */
export function senderOf(caller: Caller): string | null {
  switch (caller.kind) {
    case 'system':
      return `system:${caller.name}`;
    case 'portal':
      return 'portal';
    case 'sagsbehandler':
      return `cvr:${caller.cvr}`;
    case 'borger':
      return null;
  }
}

/** Whether the caller sees and changes the ad as its own. The portal asks its own policy first. */
export function isOwnAd(caller: Caller, sender: string): boolean {
  return caller.kind === 'portal' || senderOf(caller) === sender;
}

/** The days in which an ad is shown, where the sender has not said. */
export function periodOf(ad: Pick<InternalAd, 'deadline'>, asked: Partial<Period>, idag: string): Period {
  const publicationStart = asked.publicationStart ?? idag;
  const lastDay = isDay(ad.deadline) ? ad.deadline : addDays(publicationStart, publicationDays);
  return { publicationStart, publicationEnd: asked.publicationEnd ?? lastDay };
}

/** What contradicts itself in an ad, beginning with the name of the field; null when it holds together. */
export function faultIn(ad: InternalAd, period: Period, idag: string): string | null {
  return faultInPeriod(ad, period, idag) ?? faultInWorkplace(ad) ?? faultInTerms(ad);
}

/** Whether a deadline or a start is a day. */
export function isDay(value: string): boolean {
  return /^\d/.test(value);
}

function faultInPeriod(ad: InternalAd, { publicationStart, publicationEnd }: Period, idag: string): string | null {
  if (isDay(ad.deadline) && ad.deadline < idag) return 'ad.deadline lies in the past';
  if (publicationStart < idag) return 'publicationStart lies in the past';
  if (publicationEnd < publicationStart) return 'publicationEnd lies before publicationStart';
  if (publicationEnd > addDays(publicationStart, longestPublicationDays)) {
    return `publicationEnd lies more than ${longestPublicationDays} days after publicationStart`;
  }
  if (isDay(ad.deadline) && publicationEnd > ad.deadline) return 'publicationEnd lies after ad.deadline';
  return null;
}

/** Also for ads from elsewhere. */
export function faultInWorkplace({ workplace, isWorkInDenmarkJob }: Places): string | null {
  const { country, isFixed, postcode, city, kommunekode, region } = workplace;
  if (country === 'DK') {
    if (isFixed && !postcode) return 'ad.workplace.postcode is missing: a fixed workplace in Denmark has one';
    if (postcode && !city) return 'ad.workplace.city is missing';
    return null;
  }
  if (isWorkInDenmarkJob) return 'ad.isWorkInDenmarkJob is for work in Denmark only';
  if (postcode) return 'ad.workplace.postcode is for Danish postcodes only';
  if (kommunekode) return 'ad.workplace.kommunekode is for Denmark only';
  if (region) return 'ad.workplace.region is for Denmark only';
  return isFixed && !city ? 'ad.workplace.city is missing' : null;
}

type Places = Pick<InternalAd, 'workplace' | 'isWorkInDenmarkJob'>;

/** Also for ads that were made up. */
export function faultInTerms({ weeklyHours, arbejdstid, english, isWorkInDenmarkJob, arbejdstidsforhold }: InternalAd) {
  if (weeklyHours && weeklyHours.min > weeklyHours.max) return 'ad.weeklyHours.min is more than max';
  // 37 hours are full time by collective agreement.
  if (weeklyHours && arbejdstid === 16 && weeklyHours.min >= 37)
    return 'ad.weeklyHours is full time, arbejdstid is not';
  if (weeklyHours && arbejdstid === 1 && weeklyHours.max < 30) return 'ad.weeklyHours is part time, arbejdstid is not';
  if (new Set(arbejdstidsforhold).size < arbejdstidsforhold.length) return 'ad.arbejdstidsforhold names one twice';
  if (isWorkInDenmarkJob && !english) return 'ad.english is missing: Work in Denmark shows ads in English';
  return null;
}
