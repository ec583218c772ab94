import { addDays, addMonths } from '@/lib/kalender/rules';
import type { JoblogFields } from '@/services/dfdg';
import { isAreaOnly, type JoblogValues, readTimer } from '../schema/form';

type Company = JoblogFields['company'];

/** JOB-5: the deadline when the ad does not say, or none is chosen. */
export const daysToUnknownDeadline = 5;

/** The deadline of a job about whose deadline nobody knows anything, on `today`. */
export const unknownDeadline = (today: string) => addDays(today, daysToUnknownDeadline);

/** An anden aktivitet is written down when it has taken place. */
export const statusOfActivity = 'afsluttet';

/** What the form is judged by: the day, and the joblog as it was when it is not a new one. */
export type Around = { today: string; before: JoblogFields | null };

/** What is typed, before anybody has typed anything. */
export function emptyValues(art: JoblogValues['art'], today: string): JoblogValues {
  const nothing = { annonce: '', titel: '', beskrivelse: '', timer: '', frist: '', virksomhed: '' } as const;
  const nobody = { adresse: '', postnummer: '', by: '', kontaktperson: '', telefon: '', email: '' } as const;
  const open = { arbejdstid: '', kunOmraade: '', omraade: '', fandt: '', maade: '' } as const;
  const status = art === 'job' ? 'ikke-soegt' : '';
  return { art, ...nothing, ...nobody, ...open, land: 'DK', status, dato: art === 'job' ? '' : today };
}

/** As far back as anybody looks for work, and as far ahead as anybody is asked to apply. */
const earliestDay = '1970-01-01';
const monthsAhead = 120;

/** What cannot be told without knowing the day. A date that stood there before is left alone. */
export function faultsInTime(values: JoblogValues, around: Around): Record<string, string[]> {
  const frist = values.art === 'job' && values.frist !== '' ? faultInDeadline(values.frist, around) : null;
  const isDayAsked = values.dato !== '' && (values.art === 'anden-aktivitet' || values.status !== 'ikke-soegt');
  const dato = isDayAsked ? faultInDay(values, around) : null;
  return { ...(frist && { frist: [frist] }), ...(dato && { dato: [dato] }) };
}

function faultInDeadline(frist: string, { today, before }: Around): string | null {
  const isPlausible = frist >= earliestDay && frist <= addMonths(today, monthsAhead);
  if (isPlausible || frist === before?.submissionDeadlineDate) return null;
  return 'Ansøgningsfristen skal ligge mellem 1970 og om ti år. Tjek årstallet.';
}

function faultInDay({ art, dato }: JoblogValues, { today, before }: Around): string | null {
  if (dato === before?.submissionDate) return null;
  if (dato < earliestDay) return 'Datoen skal ligge efter 1970. Tjek årstallet.';
  if (dato <= today) return null;
  const what = art === 'job' ? 'Du kan ikke have søgt jobbet i fremtiden.' : 'Skriv aktiviteten, når den har været.';
  return `${what} Vælg i dag eller en tidligere dag.`;
}

/** The form as DFDG takes it. What the form does not ask about stays as it was. */
export function toFields(values: JoblogValues, around: Around): JoblogFields {
  return values.art === 'job' ? jobOf(values, around) : activityOf(values, around);
}

function jobOf(values: JoblogValues, around: Around): JoblogFields {
  const { today, before } = around;
  const { titel: title, beskrivelse, arbejdstid, timer, frist, status, annonce } = values;
  return {
    art: 'job',
    title,
    description: orNull(beskrivelse),
    weeklyWorkTime: orNull(arbejdstid),
    hoursPerWeek: arbejdstid === 'deltid' ? readTimer(timer) : null,
    submissionDeadlineDate: frist || (before ? null : unknownDeadline(today)),
    status: status || 'ikke-soegt',
    submissionDate: appliedOn(values, around),
    applicationSource: orNull(values.fandt),
    typeOfSubmission: orNull(values.maade),
    company: {
      ...placeOf(values, before?.company ?? null),
      contactPerson: orNull(values.kontaktperson),
      phone: orNull(values.telefon),
      email: orNull(values.email),
    },
    jobAd: before ? before.jobAd : adNamed(annonce),
  };
}

function activityOf(values: JoblogValues, { before }: Around): JoblogFields {
  const unasked = { weeklyWorkTime: null, hoursPerWeek: null, submissionDeadlineDate: null } as const;
  const unsaid = { applicationSource: null, typeOfSubmission: null, jobAd: null, status: statusOfActivity } as const;
  const { contactPerson = null, phone = null, email = null } = before?.company ?? {};
  return {
    ...(before ?? { ...unasked, ...unsaid }),
    art: 'anden-aktivitet',
    title: values.titel,
    description: orNull(values.beskrivelse),
    submissionDate: orNull(values.dato),
    company: { ...placeOf(values, before?.company ?? null), contactPerson, phone, email },
  };
}

/** Where it stands elsewhere is found out when the joblog is made. */
function adNamed(key: string): JoblogFields['jobAd'] {
  return key === '' ? null : { key, url: null };
}

/**
 * The day of an application: today, when it has just been sent and nothing is said. While it is not sent nobody is asked,
 * and a day from before stays: moved back by mistake, the job is as it was.
 */
function appliedOn({ status, dato }: JoblogValues, { today, before }: Around): string | null {
  if (status === 'ikke-soegt') return before?.submissionDate ?? null;
  if (dato !== '') return dato;
  const isSent = status === 'soegt' || status === 'samtale';
  const wasSent = before !== null && before.status !== 'ikke-soegt';
  return isSent && !wasSent ? today : null;
}

type Place = Omit<Company, 'contactPerson' | 'phone' | 'email'>;

/** Where it is. Position and travel time belong to the address: a new one has none yet. */
function placeOf(values: JoblogValues, before: Company | null): Place {
  const isArea = isAreaOnly(values);
  const place = {
    name: orNull(values.virksomhed),
    address: orNull(values.adresse),
    postCode: isArea ? null : orNull(values.postnummer),
    town: isArea ? null : orNull(values.by),
    country: values.land,
    employmentAreaId: isArea && values.omraade !== '' ? Number(values.omraade) : null,
  };
  const unknown = { latitude: null, longitude: null, dailyTravelTimeInMinutes: null, distanceToCompanyInMeters: null };
  if (!before || !isSamePlace(place, before)) return { ...place, ...unknown };
  const { latitude, longitude, dailyTravelTimeInMinutes, distanceToCompanyInMeters } = before;
  return { ...place, latitude, longitude, dailyTravelTimeInMinutes, distanceToCompanyInMeters };
}

const placeParts = ['address', 'postCode', 'town', 'country', 'employmentAreaId'] as const;

/** Whether two places have the same address; a country that is not said is Denmark. */
export function isSamePlace(one: Pick<Company, PlacePart>, other: Pick<Company, PlacePart>): boolean {
  return placeParts.every((part) => said(one, part) === said(other, part));
}

type PlacePart = (typeof placeParts)[number];

const said = (place: Pick<Company, PlacePart>, part: PlacePart) => place[part] ?? (part === 'country' ? 'DK' : null);

/** A joblog as the form shows it. */
export function valuesOf(log: JoblogFields): JoblogValues {
  const { company } = log;
  const { employmentAreaId } = company;
  return {
    art: log.art,
    annonce: log.jobAd?.key ?? '',
    titel: log.title,
    beskrivelse: log.description ?? '',
    arbejdstid: log.weeklyWorkTime ?? '',
    timer: log.hoursPerWeek === null ? '' : String(log.hoursPerWeek).replace('.', ','),
    frist: log.submissionDeadlineDate ?? '',
    virksomhed: company.name ?? '',
    land: company.country ?? 'DK',
    adresse: company.address ?? '',
    postnummer: company.postCode ?? '',
    by: company.town ?? '',
    kunOmraade: employmentAreaId === null ? '' : 'ja',
    omraade: areaOf(employmentAreaId),
    kontaktperson: company.contactPerson ?? '',
    telefon: company.phone ?? '',
    email: company.email ?? '',
    status: log.status,
    dato: log.submissionDate ?? '',
    fandt: log.applicationSource ?? '',
    maade: log.typeOfSubmission ?? '',
  };
}

const areas = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

function areaOf(id: number | null): JoblogValues['omraade'] {
  return id === null ? '' : (areas[id - 1] ?? '');
}

function orNull<T extends string>(text: T | ''): T | null {
  return text === '' ? null : text;
}
