import { danishDay, now, today } from '@/lib/core/clock';
import { landNavn } from '@/lib/core/places';
import type { Viewer } from '@/lib/core/session/viewer';
import { inWords } from '@/lib/forside/rules/danish-day';
import { addMonths } from '@/lib/kalender/rules';
import { findPerson } from '@/lib/person/queries';
import type { Joblog } from '@/services/dfdg';
import { Ok, type Result } from '@/services/http/result';
import { type CsvCell, csvOf } from '../rules/csv';
import type { JoblogFilter, ListParams } from '../schema/liste';
import { arbejdstidNavne, artNavne, dokumentNavne, fandtNavne, maadeNavne, omraadeNavn, statusNavne } from '../texts';
import { filterNavne } from '../texts/liste';
import { whereOf } from './list';
import { readAll } from './listing';

type CsvColumn = readonly [title: string, cell: (log: Joblog) => CsvCell];

const timeOf = (at: string) => `${danishDay(new Date(at))} ${inWords(at, 'time').replace('.', ':').padStart(5, '0')}`;
const systemOf = (system: string) => (system === 'jobnet' ? 'Jobnet' : system);

const columns: readonly CsvColumn[] = [
  ['Type', ({ art }) => artNavne[art]],
  ['Stilling eller aktivitet', ({ title }) => title],
  ['Status', ({ art, status }) => (art === 'job' ? statusNavne[status] : null)],
  ['Ansøgningsfrist', ({ submissionDeadlineDate }) => submissionDeadlineDate],
  ['Dato for ansøgning eller aktivitet', ({ submissionDate }) => submissionDate],
  ['Hvordan fandt du jobbet', ({ applicationSource }) => applicationSource && fandtNavne[applicationSource]],
  ['Hvordan søger du jobbet', ({ typeOfSubmission }) => typeOfSubmission && maadeNavne[typeOfSubmission]],
  ['Arbejdstid', ({ weeklyWorkTime }) => weeklyWorkTime && arbejdstidNavne[weeklyWorkTime]],
  ['Timer om ugen', ({ hoursPerWeek }) => hoursPerWeek],
  ['Virksomhed', ({ company }) => company.name],
  ['Adresse', ({ company }) => company.address],
  ['Postnummer', ({ company }) => company.postCode],
  ['By', ({ company }) => company.town],
  ['Område', ({ company: { employmentAreaId: area } }) => (area === null ? null : omraadeNavn(area))],
  ['Land', ({ company: { country } }) => country && (landNavn(country) ?? country)],
  ['Kontaktperson', ({ company }) => company.contactPerson],
  ['Telefon', ({ company }) => company.phone],
  ['E-mail', ({ company }) => company.email],
  ['Rejsetid i minutter', ({ company }) => company.dailyTravelTimeInMinutes],
  ['Afstand i km', ({ company: { distanceToCompanyInMeters: meters } }) => meters && Math.round(meters / 100) / 10],
  ['Jobopslag', ({ jobAd }) => jobAd?.url ?? null],
  ['Beskrivelse', ({ description }) => description],
  ['Dokumenter', ({ dokumenter }) => dokumenter.map(({ type }) => dokumentNavne[type]).join(', ') || null],
  ['Oprettet', ({ oprettet }) => timeOf(oprettet)],
  ['Oprettet hos', ({ oprettetAf }) => systemOf(oprettetAf)],
  ['Senest ændret', ({ redigeret }) => timeOf(redigeret)],
  ['Ændret hos', ({ redigeretAf }) => systemOf(redigeretAf)],
];

/** The joblogs of a filter as a file; an error when DFDG did not give all of them. */
export async function makeCsv(
  viewer: Viewer,
  filter: JoblogFilter,
): Promise<Result<{ filename: string; text: string }>> {
  const found = await readAll(viewer, filter);
  if (!found.ok) return found;
  const rows = found.value.map((log) => columns.map(([, cell]) => cell(log)));
  return Ok({ filename: `joblog-${today()}.csv`, text: csvOf([columns.map(([title]) => title), ...rows]) });
}

/** As many as are printed: a meeting reads no more. */
const mostPrinted = 500;

/** One joblog on paper. */
export type PrintRow = {
  id: string;
  title: string;
  hvor: string;
  status: string;
  dag: string;
  maade: string | null;
  dokumenter: string;
};

export type PrintView = {
  /** Whose it is; null when nobody can say. */
  navn: string | null;
  filter: JoblogFilter;
  filterNavn: string;
  fra: string;
  til: string;
  /** Newest first. */
  rows: PrintRow[];
  total: number;
  madeAt: Date;
};

/** The joblogs of a period, for paper: by the day they were applied for or took place, and else the day they were made. */
export async function getPrint(viewer: Viewer, { status: filter, fra, til }: ListParams): Promise<Result<PrintView>> {
  const period = { fra: fra ?? addMonths(today(), -3), til: til ?? today() };
  const [found, person] = await Promise.all([readAll(viewer, filter), findPerson(viewer)]);
  if (!found.ok) return found;
  const dated = found.value
    .map((log) => ({ log, dag: log.submissionDate ?? danishDay(new Date(log.oprettet)) }))
    .filter(({ dag }) => dag >= period.fra && dag <= period.til)
    .toSorted((a, b) => b.dag.localeCompare(a.dag));
  const rows = dated.slice(0, mostPrinted).map(({ log, dag }) => printRow(log, dag));
  const about = { navn: person?.navn ?? null, filter, filterNavn: filterNavne[filter], ...period };
  return Ok({ ...about, rows, total: dated.length, madeAt: now() });
}

function printRow(log: Joblog, dag: string): PrintRow {
  const { id, title, art, status, typeOfSubmission, dokumenter } = log;
  return {
    ...{ id, title, hvor: whereOf(log), dag },
    status: art === 'job' ? statusNavne[status] : artNavne[art],
    maade: typeOfSubmission && maadeNavne[typeOfSubmission],
    dokumenter: dokumenter.map(({ type }) => dokumentNavne[type]).join(', '),
  };
}
