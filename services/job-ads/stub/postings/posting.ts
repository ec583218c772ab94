import { z } from 'zod';
import { isoMoment, plainBoolean } from '@/prisma/seed/spreadsheet';
import {
  type ExternalAd,
  externalAdSchema,
  type InternalAd,
  internalAdSchema,
  jobIdSchema,
  type RegionCode,
} from '../../ad';
import { addDays } from '../days';
import { faultInWorkplace, isDay, type Period, publicationDays } from '../rules';
import { countryOf } from './country';
import { plainText } from './plain-text';

/** What an import looks up: names of stillinger, and places. All names are given in lower case. */
export type Lookup = {
  /** The ConceptUriDa of a stilling or alias. */
  stilling: (name: string) => string | undefined;
  postnummer: (postcode: string) => { by: string; kommuneKode: string; lat: number; lon: number } | undefined;
  kommune: (nameOrCode: string) => { kode: string; region: RegionCode } | undefined;
};

const optional = z.string().trim().default('');
const required = z.string('is missing').trim().min(1, 'is missing');
const moment = z.iso.datetime({ offset: true, local: true }).or(z.iso.date());
const flag = z
  .enum(['', 'true', 'false', '1', '0', 'ja', 'nej'], 'is neither true nor false')
  .transform((text) => ['true', '1', 'ja'].includes(text));

const codeOf = (names: Record<string, 1 | 16>, expects: string) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .default('')
    .refine((text) => text === '' || text in names, expects)
    .transform((text) => names[text] ?? null);

/** One posting with the fields known from today's public search; everything arrives as text. */
const postingSchema = z.object({
  ID: required.pipe(jobIdSchema),
  Title: required.pipe(z.string().max(300, 'is longer than 300 characters')),
  JobHeadline: optional,
  Presentation: optional.transform(plainText),
  HiringOrgName: optional,
  HiringOrgCVR: optional,
  WorkPlaceAddress: optional,
  WorkPlacePostalCode: optional,
  WorkPlaceCity: optional,
  Region: optional,
  Municipality: optional,
  Country: optional,
  PostingCreated: required
    .transform(isoMoment)
    .refine((text) => moment.safeParse(text).success, 'is no date and no moment such as 2026-12-31T10:30:00'),
  LastDateApplication: optional,
  IsHotjob: optional.transform(plainBoolean).pipe(flag),
  IsExternal: optional.transform(plainBoolean).pipe(flag),
  Url: optional,
  WorkHours: codeOf({ fuldtid: 1, '1': 1, deltid: 16, '16': 16 }, 'is neither Fuldtid (1) nor Deltid (16)'),
  EmploymentType: codeOf(
    { fastansættelse: 1, '1': 1, 'tidsbegrænset ansættelse': 16, '16': 16 },
    'is neither Fastansættelse (1) nor Tidsbegrænset ansættelse (16)',
  ),
  Occupation: optional,
  Latitude: optional,
  Longitude: optional,
});

type Posting = z.infer<typeof postingSchema>;

export type ReadPosting = Period & { id: string; publishedAt: string } & (
    | { isExternal: false; ad: InternalAd }
    | { isExternal: true; ad: ExternalAd }
  );

/** Reads one posting; a string says what is wrong with it, by field. */
export function readPosting(fields: Readonly<Record<string, string>>, lookup: Lookup): ReadPosting | string {
  const parsed = postingSchema.safeParse(fields);
  if (!parsed.success) return reasonsOf(parsed.error);
  const posting = parsed.data;
  if (posting.IsExternal !== posting.ID.startsWith('E'))
    return 'ID begins with "E" when IsExternal is true, and only then';
  const deadline = deadlineOf(posting.LastDateApplication);
  if (deadline === null) return 'LastDateApplication is no date, and not Snarest';
  const terms = termsOf(posting, lookup);
  if (typeof terms === 'string') return terms;
  const created = new Date(
    posting.PostingCreated.length === 10 ? `${posting.PostingCreated}T00:00:00Z` : posting.PostingCreated,
  );
  const publicationStart = created.toISOString().slice(0, 10);
  const publicationEnd = isDay(deadline) ? deadline : addDays(publicationStart, publicationDays);
  if (publicationEnd < publicationStart) return 'LastDateApplication lies before PostingCreated';
  const life = { id: posting.ID, publishedAt: created.toISOString(), publicationStart, publicationEnd };
  return posting.IsExternal
    ? externalOf(posting, { ...terms, deadline }, life)
    : internalOf(posting, { ...terms, deadline }, life);
}

type Life = Omit<ReadPosting, 'isExternal' | 'ad'>;
type Terms = Exclude<ReturnType<typeof termsOf>, string> & { deadline: InternalAd['deadline'] };

function internalOf(posting: Posting, terms: Terms, life: Life): ReadPosting | string {
  const ad = internalAdSchema.safeParse({
    ...terms,
    title: posting.Title,
    headline: posting.JobHeadline || null,
    description: posting.Presentation,
    employer: { name: posting.HiringOrgName, cvr: posting.HiringOrgCVR || null },
    contact: posting.Url ? { url: posting.Url } : undefined,
  });
  if (!ad.success) return reasonsOf(ad.error);
  const fault = faultInWorkplace(ad.data);
  return fault ? asField(fault) : { ...life, isExternal: false, ad: ad.data };
}

function externalOf(posting: Posting, terms: Terms, life: Life): ReadPosting | string {
  const ad = externalAdSchema.safeParse({
    ...terms,
    title: posting.Title,
    excerpt: posting.Presentation.slice(0, 2_000),
    employerName: posting.HiringOrgName || null,
    url: posting.Url,
  });
  if (!ad.success) return reasonsOf(ad.error);
  const fault = faultInWorkplace(ad.data);
  return fault ? asField(fault) : { ...life, isExternal: true, ad: ad.data };
}

function termsOf(posting: Posting, lookup: Lookup) {
  const country = countryOf(posting.Country);
  if (!country) return 'Country is no country';
  const occupation = posting.Occupation.toLowerCase();
  const conceptUriDa = occupation.startsWith('http') ? posting.Occupation : lookup.stilling(occupation);
  if (occupation !== '' && !conceptUriDa) return 'Occupation is no stillingsbetegnelse, alias or ConceptUriDa';
  const postcode = posting.WorkPlacePostalCode;
  const place = country === 'DK' ? lookup.postnummer(postcode) : undefined;
  if (country === 'DK' && postcode !== '' && !place) return 'WorkPlacePostalCode is no Danish postcode';
  const kommune =
    country === 'DK' ? lookup.kommune((posting.Municipality || place?.kommuneKode || '').toLowerCase()) : undefined;
  if (country === 'DK' && posting.Municipality !== '' && !kommune) return 'Municipality is no kommune';
  const region = regionOf(posting.Region);
  if (country === 'DK' && posting.Region !== '' && !region) return 'Region is none of the five regions';
  const position = positionOf(posting, place);
  if (position === 'wrong') return 'Latitude and Longitude are no coordinates';
  return {
    conceptUriDa: conceptUriDa ?? null,
    hotjob: posting.IsHotjob,
    arbejdstid: posting.WorkHours,
    varighed: posting.EmploymentType,
    workplace: {
      isFixed: postcode !== '' || posting.WorkPlaceCity !== '',
      address: posting.WorkPlaceAddress || null,
      postcode: country === 'DK' ? postcode || null : null,
      city: posting.WorkPlaceCity || place?.by || null,
      kommunekode: kommune?.kode ?? null,
      region: country === 'DK' ? (region ?? kommune?.region ?? null) : null,
      country,
      position,
    },
  };
}

function positionOf({ Latitude, Longitude }: Posting, place: { lat: number; lon: number } | undefined) {
  if (Latitude === '' && Longitude === '') return place ? { lat: place.lat, lon: place.lon } : null;
  const [lat, lon] = [Latitude, Longitude].map((text) => (text === '' ? Number.NaN : Number(text.replace(',', '.'))));
  const isPlace = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isPlace ? { lat, lon } : 'wrong';
}

/** 1900-01-01 is how today's search says that no deadline was told. */
function deadlineOf(text: string): InternalAd['deadline'] | null {
  if (text === '' || text.startsWith('1900-01-01') || /^ikke oplyst$/i.test(text)) return 'ikke-oplyst';
  if (/^snarest/i.test(text)) return 'snarest';
  const iso = isoMoment(text);
  const day = iso.slice(0, 10);
  return z.iso.date().safeParse(day).success && /^$|^T/.test(iso.slice(10)) ? day : null;
}

const regions: Record<string, RegionCode> = {
  'hovedstaden og bornholm': 'HovedstadenOgBornholm',
  hovedstadenogbornholm: 'HovedstadenOgBornholm',
  'øvrige sjælland': 'OevrigeSjaelland',
  oevrigesjaelland: 'OevrigeSjaelland',
  syddanmark: 'Syddanmark',
  midtjylland: 'Midtjylland',
  nordjylland: 'Nordjylland',
};

function regionOf(text: string): RegionCode | undefined {
  return regions[text.toLowerCase().replace(/^region /, '')];
}

const fieldOf: Record<string, string> = {
  title: 'Title',
  headline: 'JobHeadline',
  description: 'Presentation',
  excerpt: 'Presentation',
  employer: 'HiringOrgName',
  employerName: 'HiringOrgName',
  'employer.cvr': 'HiringOrgCVR',
  contact: 'Url',
  url: 'Url',
  conceptUriDa: 'Occupation',
  workplace: 'WorkPlacePostalCode',
  'workplace.address': 'WorkPlaceAddress',
  'workplace.city': 'WorkPlaceCity',
};

/** The same fault, by the name of the posting's own field. */
function asField(sentence: string): string {
  const [path = '', ...rest] = sentence.replace(/^ad\./, '').split(' ');
  const name = fieldOf[path] ?? fieldOf[path.split('.')[0] ?? ''] ?? path;
  return [name, ...rest].join(' ');
}

function reasonsOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => asField(`${path.join('.')} ${message}`)).join('; ');
}
