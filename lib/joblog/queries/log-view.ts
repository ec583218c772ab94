import { landNavn } from '@/lib/core/places';
import { inWords, numberInWords } from '@/lib/forside/rules/danish-day';
import type { Joblog } from '@/services/dfdg';
import { arbejdstidNavne, artNavne, fandtNavne, maadeNavne, omraadeNavn, statusNavne, systemNavn } from '../texts';
import { felterAlene } from '../texts/form';

/** A fact of a joblog, ready to be read. */
export type Fact = { term: string; value: string; href: string | null; lines: string[] };
export type LogSection = { id: string; title: string; facts: Fact[] };

const unknown = 'Ikke angivet';

type Given = { value: string | null; href?: string | null; isAsked?: boolean };

/** What is not given is left out, unless a reader would look for it. */
function fact(term: string, { value, href = null, isAsked = false }: Given): Fact[] {
  if (value === null && !isAsked) return [];
  const text = value ?? unknown;
  return [{ term, value: text, href, lines: text.split('\n').filter((line) => line.trim() !== '') }];
}

/** The facts of a joblog in the sections of its form; those of an anden aktivitet have other names. */
export function sectionsOf(log: Joblog, isCitizen: boolean): LogSection[] {
  const sections =
    log.art === 'job' ? [jobOf(log), placeOf(log), searchOf(log, isCitizen)] : [activityOf(log), placeOf(log)];
  return sections.filter(({ facts }) => facts.length > 0);
}

function jobOf(log: Joblog): LogSection {
  const words = felterAlene.job;
  const { weeklyWorkTime, hoursPerWeek, submissionDeadlineDate: deadline } = log;
  const hours = hoursPerWeek === null ? '' : `, ${numberInWords(hoursPerWeek)} timer om ugen`;
  return {
    ...{ id: 'om-jobbet', title: 'Om jobbet' },
    facts: [
      ...fact(words.titel, { value: log.title }),
      ...fact(words.arbejdstid, {
        value: weeklyWorkTime && `${arbejdstidNavne[weeklyWorkTime]}${hours}`,
        isAsked: true,
      }),
      ...fact(words.frist, { value: deadline && inWords(deadline, 'year'), isAsked: true }),
      ...fact(words.beskrivelse, { value: log.description }),
    ],
  };
}

function activityOf({ title, submissionDate, description }: Joblog): LogSection {
  const words = felterAlene['anden-aktivitet'];
  return {
    ...{ id: 'om-aktiviteten', title: 'Om aktiviteten' },
    facts: [
      ...fact(words.titel, { value: title }),
      ...fact(words.dato, { value: submissionDate && inWords(submissionDate, 'year'), isAsked: true }),
      ...fact(words.beskrivelse, { value: description }),
    ],
  };
}

/** Where the work is, one line after the other. */
export function addressLines({ company }: Pick<Joblog, 'company'>): string[] {
  const { address, postCode, town, country } = company;
  const city = [postCode, town].filter((part) => part !== null).join(' ');
  const abroad = country === null || country === 'DK' ? null : landNavn(country);
  return [address, city, abroad].filter((line): line is string => typeof line === 'string' && line !== '');
}

/** A telephone number is not taken apart at the end of a line. */
const unbroken = (phone: string) => phone.replace(/ /g, '\u00a0');

function placeOf(log: Joblog): LogSection {
  const words = felterAlene[log.art];
  const { name, employmentAreaId, contactPerson, phone, email } = log.company;
  const address = addressLines(log);
  const isJob = log.art === 'job';
  return {
    ...{ id: 'om-arbejdspladsen', title: isJob ? 'Om arbejdspladsen' : 'Sted' },
    facts: [
      ...fact(words.virksomhed, { value: name, isAsked: isJob }),
      ...fact(words.adresse, { value: address.length > 0 ? address.join('\n') : null }),
      ...fact(words.omraade, { value: employmentAreaId === null ? null : omraadeNavn(employmentAreaId) }),
      ...fact(words.kontaktperson, { value: contactPerson }),
      ...fact(words.telefon, { value: phone && unbroken(phone), href: phone && `tel:${phone.replace(/[^+\d]/g, '')}` }),
      ...fact(words.email, { value: email, href: email && `mailto:${encodeURIComponent(email).replace('%40', '@')}` }),
    ],
  };
}

function searchOf(log: Joblog, isCitizen: boolean): LogSection {
  const { status, submissionDate, applicationSource, typeOfSubmission } = log;
  const words = felterAlene.job;
  return {
    ...{ id: 'om-jobsoegningen', title: isCitizen ? 'Om din jobsøgning' : 'Om jobsøgningen' },
    facts: [
      ...fact(words.status, { value: statusNavne[status] }),
      ...fact(words.dato, {
        value: submissionDate && inWords(submissionDate, 'year'),
        isAsked: status !== 'ikke-soegt',
      }),
      ...fact(words.fandt, { value: applicationSource && fandtNavne[applicationSource] }),
      ...fact(words.maade, { value: typeOfSubmission && maadeNavne[typeOfSubmission] }),
    ],
  };
}

const moment = (at: string) => `${inWords(at, 'year')} kl.\u00a0${inWords(at, 'time')}`;

/** Who made the joblog and who changed it last, in two sentences at most. */
export function originOf({ oprettet, oprettetAf, redigeret, redigeretAf }: Joblog): string[] {
  const made = `${systemNavn(oprettetAf)} ${moment(oprettet)}.`;
  const changed = `${systemNavn(redigeretAf)} ${moment(redigeret)}.`;
  return [`Oprettet ${made}`, ...(changed === made ? [] : [`Senest ændret ${changed}`])];
}

/** What kind of thing it is, in a line above its title. */
export function kindOf({ art, status }: Joblog): string {
  return art === 'job' ? `Job · ${statusNavne[status]}` : artNavne[art];
}
