import type { IndexName, RegionCode, SearchDocument } from '@/services/ankiro';
import type { ExternalAd, InternalAd, Job, Workplace } from '@/services/job-ads';

/** What is known of work and places, beside the ads themselves. */
export type Words = {
  findStilling(conceptUriDa: string): { gruppeKode: string; omraadeKode: string } | null;
  findPostnummer(
    postnummer: string,
  ): { by: string; kommuneKode: string; koordinat: { lat: number; lon: number } } | null;
  findRegion(kommunekode: string): RegionCode | null;
};

type Indexed = { index: IndexName; id: string };
type Change = { id: string; job: Job | null };

const widkIndex = 'ExternalWorkInDenmarkJobJobnet';

/** The indexes in which an ad may stand; ids of external ads begin with "E". */
export function indexesOf(id: string): IndexName[] {
  return id.startsWith('E') ? ['external', widkIndex] : ['internal'];
}

/**
 * An ad as the search engine is told of it, once for each index it stands in. External ads for Work in Denmark stand on
 * Jobnet too, and in an index of their own, where they have no occupation: the taxonomy has no English names.
 */
export function documentsOf(job: Job, words: Words): SearchDocument[] {
  const { id } = job;
  if (job.kind === 'internal') return [{ index: 'internal', id, ...internalOf(job.ad), ...sharedOf(job, words) }];
  const shared = { id, ...externalOf(job.ad), ...sharedOf(job, words) };
  const own: SearchDocument = { index: 'external', ...shared };
  if (!job.ad.isWorkInDenmarkJob) return [own];
  return [own, { ...own, index: widkIndex, conceptUriDa: null, groupCode: null, areaCode: null }];
}

/** What must not be found (any longer) after these changes. */
export function absentAfter(changes: readonly Change[], documents: readonly Indexed[]): Indexed[] {
  const present = new Set(documents.map(({ index, id }) => `${index} ${id}`));
  return changes
    .flatMap(({ id }) => indexesOf(id).map((index) => ({ index, id })))
    .filter(({ index, id }) => !present.has(`${index} ${id}`));
}

function sharedOf({ ad, publishedAt, publicationStart }: Job, words: Words) {
  const stilling = ad.conceptUriDa === null ? null : words.findStilling(ad.conceptUriDa);
  return {
    title: ad.title,
    publishedAt: publishedAt ?? `${publicationStart}T00:00:00.000Z`,
    ...deadlineOf(ad),
    conceptUriDa: ad.conceptUriDa,
    groupCode: stilling?.gruppeKode ?? null,
    areaCode: stilling?.omraadeKode ?? null,
    ...placeOf(ad.workplace, words),
    hotjob: ad.hotjob,
    varighed: ad.varighed,
    arbejdstid: ad.arbejdstid,
    weeklyHours: ad.weeklyHours,
    arbejdstidsforhold: ad.arbejdstidsforhold,
    stateEmployer: ad.stateEmployer,
    isWorkInDenmarkJob: ad.isWorkInDenmarkJob,
  };
}

function internalOf(ad: Extract<Job, { kind: 'internal' }>['ad']) {
  return {
    headline: ad.headline ?? '',
    text: ad.description,
    // Anonymous employers have no name here.
    employer: ad.employer.name ?? '',
    url: null,
    ansaettelsesvilkaar: [ad.ansaettelsesvilkaar],
    handicapIngenHindring: ad.handicapIngenHindring,
    // Shown by Work in Denmark only, so found there only.
    english: ad.isWorkInDenmarkJob ? ad.english : null,
  };
}

function externalOf(ad: ExternalAd) {
  return {
    headline: '',
    text: ad.excerpt,
    employer: ad.employerName ?? '',
    url: ad.url,
    ansaettelsesvilkaar: [],
    handicapIngenHindring: false,
    english: null,
  };
}

const deadlineTexts = { snarest: 'Snarest', 'ikke-oplyst': 'Ikke oplyst' } as const;

function deadlineOf({ deadline }: Pick<InternalAd, 'deadline'>): Pick<SearchDocument, 'deadline' | 'deadlineText'> {
  if (deadline === 'snarest' || deadline === 'ikke-oplyst') {
    return { deadline: null, deadlineText: deadlineTexts[deadline] };
  }
  return { deadline, deadlineText: null };
}

/**
 * Where an ad is. "X km from a postcode" counts ads with coordinates only: one with an address but without coordinates
 * lies in the middle of its postcode, one without an address lies nowhere in particular.
 */
function placeOf(
  { isFixed, address, postcode, city, kommunekode, region, country, position }: Workplace,
  words: Words,
) {
  const place = postcode === null ? null : words.findPostnummer(postcode);
  const kommune = kommunekode ?? place?.kommuneKode ?? null;
  return {
    postcode,
    // By the name that people choose from.
    city: place?.by ?? city,
    kommunekode: kommune,
    region: region ?? (kommune === null ? null : words.findRegion(kommune)),
    country,
    position: position ?? (isFixed && address !== null && place ? place.koordinat : null),
  };
}
