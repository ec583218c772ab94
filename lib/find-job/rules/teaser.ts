import { keyText } from '@/lib/jobannonce/rules/key';
import { daysBetween, noonOf } from '@/lib/kalender/rules';
import type { Hit } from '@/services/ankiro';
import { type Site, siteParam } from '../schema';

/** Which ads a citizen has seen and kept, by key. */
export type Marks = { seen: ReadonlySet<string>; favourite: ReadonlySet<string> };

/** For whoever is not a citizen, and where no list is theirs. */
export const noMarks: Marks = { seen: new Set(), favourite: new Set() };

/** An ad as a list shows it: every text is ready. */
export type TeaserView = {
  /** `index:id`. */
  key: string;
  title: string;
  /** Of title and excerpt, where it is not the page's own. */
  lang: 'da' | null;
  employer: string;
  place: string;
  /** From the chosen postcode. */
  distance: string | null;
  excerpt: string;
  deadline: string;
  isDeadlineNear: boolean;
  published: string;
  labels: string[];
  isNew: boolean;
  isSeen: boolean;
  isFavorite: boolean;
  /** The ad itself; always opened in a new tab. */
  href: string;
  /** Whether it leads to another website. */
  opensOutside: boolean;
};

/** The words of a teaser, as `textsFor(site)` has them. */
type TeaserWords = {
  noEmployer: string;
  noPlace: string;
  country: (code: string) => string;
  distance: (km: number) => string;
  deadline: (date: Date, isThisYear: boolean) => string;
  deadlineToday: string;
  deadlineTomorrow: string;
  deadlineOver: string;
  deadlineTexts: { Snarest: string; 'Ikke oplyst': string };
  published: (date: Date, isThisYear: boolean) => string;
  publishedToday: string;
  publishedYesterday: string;
  terms: Readonly<Record<number, string>>;
  hotjob: string;
  handicap: string;
  varighed: { 1: string; 16: string };
  arbejdstid: { 1: string; 16: string };
  hours: (min: number, max: number) => string;
};

export type TeaserLook = {
  site: Site;
  texts: { teaser: TeaserWords };
  /** `YYYY-MM-DD`. */
  today: string;
  marks: Marks;
};

/** An ad counts as new on the day it is published and the day after. */
const newForDays = 1;
const nearDays = 3;

/** An ad that was found, as people read it. */
export function teaserOf(hit: Hit, { site, texts, today, marks }: TeaserLook): TeaserView {
  const { teaser } = hit;
  const words = texts.teaser;
  const english = site === 'widk' ? teaser.english : null;
  const key = keyText(hit);
  const age = daysBetween(danishDayOf(teaser.publishedAt), today);
  const left = teaser.deadline === null ? null : daysBetween(today, teaser.deadline);
  return {
    key,
    title: english?.title ?? teaser.title,
    // What was found elsewhere for Work in Denmark is in English as it stands.
    lang: site === 'widk' && hit.index === 'internal' && !english ? 'da' : null,
    employer: teaser.employer || words.noEmployer,
    place: placeOf(teaser, words),
    distance: hit.distanceKm === null ? null : words.distance(hit.distanceKm),
    excerpt: english?.excerpt ?? (teaser.excerpt || teaser.headline),
    deadline: deadlineOf(teaser, left, today, words),
    isDeadlineNear: left !== null && left >= 0 && left <= nearDays,
    published: publishedOf(teaser.publishedAt, age, today, words),
    labels: labelsOf(teaser, site, words),
    isNew: age <= newForDays,
    isSeen: marks.seen.has(key),
    isFavorite: marks.favourite.has(key),
    ...wayTo(hit, site),
  };
}

/** The page of an ad. */
export function adHref(site: Site, id: string): string {
  return `/find-job/${encodeURIComponent(id)}${site === 'widk' ? `?${siteParam}=true` : ''}`;
}

/** Where an ad is read: its own page here, or the website it was found on. */
export function wayTo({ index, id, teaser }: Hit, site: Site): Pick<TeaserView, 'href' | 'opensOutside'> {
  if (index !== 'internal' && teaser.url && /^https?:\/\//i.test(teaser.url))
    return { href: teaser.url, opensOutside: true };
  return { href: adHref(site, id), opensOutside: false };
}

type Teaser = Hit['teaser'];

function placeOf({ postcode, city, country }: Teaser, words: TeaserWords): string {
  if (country === 'DK') return [postcode, city].filter(Boolean).join(' ') || words.noPlace;
  return [city, words.country(country)].filter(Boolean).join(', ');
}

function deadlineOf(teaser: Teaser, left: number | null, today: string, words: TeaserWords): string {
  if (teaser.deadline === null || left === null) return words.deadlineTexts[teaser.deadlineText ?? 'Ikke oplyst'];
  if (left < 0) return words.deadlineOver;
  if (left === 0) return words.deadlineToday;
  return left === 1
    ? words.deadlineTomorrow
    : words.deadline(noonOf(teaser.deadline), isSameYear(teaser.deadline, today));
}

function publishedOf(publishedAt: string, age: number, today: string, words: TeaserWords): string {
  if (age <= 0) return words.publishedToday;
  return age === 1 ? words.publishedYesterday : words.published(new Date(publishedAt), isSameYear(publishedAt, today));
}

function labelsOf(ad: Teaser, site: Site, words: TeaserWords): string[] {
  const hours = ad.weeklyHours && words.hours(ad.weeklyHours.min, ad.weeklyHours.max);
  const worktime = ad.arbejdstid && words.arbejdstid[ad.arbejdstid];
  return [
    // Terms of employment are no matter of Work in Denmark's.
    ...(site === 'jobnet' ? ad.ansaettelsesvilkaar.flatMap((one) => words.terms[one] ?? []) : []),
    ...(site === 'jobnet' && ad.hotjob ? [words.hotjob] : []),
    ...(site === 'jobnet' && ad.handicapIngenHindring ? [words.handicap] : []),
    ...(worktime ? [hours && ad.arbejdstid === 16 ? `${worktime}, ${hours}` : worktime] : []),
    ...(ad.varighed ? [words.varighed[ad.varighed]] : []),
  ];
}

const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

function danishDayOf(at: string): string {
  return danishDay.format(new Date(at));
}

function isSameYear(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}
