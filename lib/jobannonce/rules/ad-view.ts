import { noonOf } from '@/lib/kalender/rules';
import type { InternalAd, Job } from '@/services/job-ads';
import { type Block, blocksOf } from './blocks';
import { type DeadlineView, deadlineOf } from './deadline';
import { keyText } from './key';
import type { AdWords, ListWords } from './words';

export type InternalJob = Extract<Job, { kind: 'internal' }>;
type Ad = InternalJob['ad'];
type Site = 'jobnet' | 'widk';

export type Label = { text: string; explanation: string | null };

/** An internal ad as its page shows it: every text is ready. */
export type AdView = {
  key: string;
  id: string;
  title: string;
  headline: string | null;
  body: Block[];
  /** Of title and text, where it is not the page's own. */
  lang: 'da' | null;
  employer: string;
  /** Town or country, for a line under the title. */
  where: string;
  labels: Label[];
  deadline: DeadlineView;
  facts: { term: string; value: string }[];
  place: {
    lines: string[];
    note: string | null;
    position: { lat: number; lon: number } | null;
    postcode: string | null;
  };
  contact: { name: string | null; phone: Way | null; email: Way | null };
  apply: (Way & { opensOutside: boolean })[];
};

/** A link to somebody: what it says, and where it goes. */
export type Way = { text: string; href: string };

export type Look = { site: Site; today: string; texts: AdWords; list: ListWords };

/** An ad as people read it. */
export function adViewOf(job: InternalJob, look: Look): AdView {
  const { ad, id } = job;
  const { texts, site, list } = look;
  const english = site === 'widk' ? ad.english : null;
  const title = english?.title ?? ad.title;
  const { workplace } = ad;
  return {
    key: keyText({ index: 'internal', id }),
    id,
    title,
    headline: english ? null : ad.headline,
    body: blocksOf(english?.text ?? ad.description),
    lang: site === 'widk' && !english ? 'da' : null,
    employer: ad.employer.name ?? texts.anonymous,
    where: workplace.country === 'DK' ? (workplace.city ?? texts.noFixedPlace) : list.country(workplace.country),
    labels: labelsOf(ad, look),
    deadline: deadlineOf(ad.deadline, look.today, texts),
    facts: factsOf(job, look),
    place: placeOf(ad, look),
    contact: contactOf(ad),
    apply: applyOf(ad, title, id, texts),
  };
}

function labelsOf(ad: Ad, { site, texts, list }: Look): Label[] {
  const { explained } = texts;
  const label = (text: string | undefined, key: string): Label[] =>
    text ? [{ text, explanation: explained[key] ?? null }] : [];
  // Terms of employment are no matter of Work in Denmark's.
  const terms = [
    ...label(list.terms[ad.ansaettelsesvilkaar], String(ad.ansaettelsesvilkaar)),
    ...label(ad.hotjob ? list.hotjob : undefined, 'hotjob'),
    ...label(ad.handicapIngenHindring ? list.handicap : undefined, 'handicap'),
  ];
  return [
    ...(site === 'jobnet' ? terms : []),
    ...label(ad.stateEmployer ? texts.state : undefined, 'state'),
    ...label(ad.workplace.country === 'DK' ? undefined : texts.abroad, 'abroad'),
  ];
}

function factsOf({ ad, id, publishedAt }: InternalJob, { site, texts, list }: Look): AdView['facts'] {
  const { min, max } = ad.weeklyHours ?? { min: 0, max: 0 };
  const hours = ad.weeklyHours ? texts.perWeek(list.hours(min, max)) : null;
  const worktime = [ad.arbejdstid ? list.arbejdstid[ad.arbejdstid] : null, hours].filter((one) => one !== null);
  const terms = list.terms[ad.ansaettelsesvilkaar] ?? texts.ordinary;
  const facts: [string, string | null][] = [
    [texts.start.title, startOf(ad.start, texts)],
    [texts.worktime, worktime.join(', ')],
    [texts.times, ad.arbejdstidsforhold.flatMap((one) => texts.timesOfDay[one] ?? []).join(', ')],
    [texts.duration, ad.varighed ? list.varighed[ad.varighed] : null],
    [texts.terms, site === 'jobnet' ? terms : null],
    [texts.employer, ad.employer.name ?? texts.anonymous],
    [texts.cvr, ad.employer.cvr],
    [texts.published, publishedAt ? texts.day(new Date(publishedAt)) : null],
    [texts.number, id],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

function startOf(start: InternalAd['start'], { start: words, day }: AdWords): string {
  if (start === 'snarest' || start === 'efter-aftale') return words[start];
  return day(noonOf(start));
}

function placeOf({ workplace }: Ad, { texts, list }: Look): AdView['place'] {
  const { isFixed, address, postcode, city, country, position } = workplace;
  const town = [postcode, city].filter((part) => part !== null).join(' ');
  const abroad = country === 'DK' ? null : list.country(country);
  const shown = { position, postcode: country === 'DK' ? postcode : null };
  const all = [address, town, abroad].filter((line): line is string => line !== null && line !== '');
  if (isFixed) return { ...shown, lines: all, note: null };
  const from = all.join(', ');
  return { ...shown, lines: [texts.noFixedPlace], note: from === '' ? null : texts.startsFrom(from) };
}

function contactOf({ contact }: Ad): AdView['contact'] {
  const { name, phone, email } = contact;
  return {
    name,
    phone: phone ? { text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` } : null,
    email: email ? { text: email, href: mailHref(email) } : null,
  };
}

function applyOf({ contact }: Ad, title: string, id: string, texts: AdWords): AdView['apply'] {
  const { url, email } = contact;
  const host = url && hostOf(url);
  return [
    ...(url && host ? [{ text: texts.applyAt(host), href: url, opensOutside: true }] : []),
    ...(email
      ? [{ text: texts.applyByMail, href: mailHref(email, texts.mailSubject(title, id)), opensOutside: false }]
      : []),
  ];
}

/** The name of a website, or null for an address that is none: nothing but http and https is ever linked to. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
}

/** A mail to one address, with every part encoded, so that an ad cannot add receivers or a text of its own. */
export function mailHref(email: string, subject?: string): string {
  const to = `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
  return subject === undefined ? to : `${to}?subject=${encodeURIComponent(subject)}`;
}
