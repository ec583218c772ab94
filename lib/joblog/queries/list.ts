import { randomUUID } from 'node:crypto';
import { today } from '@/lib/core/clock';
import { type FormState, newFormState } from '@/lib/core/form-state';
import type { Viewer } from '@/lib/core/session/viewer';
import { inWords } from '@/lib/forside/rules/danish-day';
import type { Joblog, JoblogStatus } from '@/services/dfdg';
import { Ok, type Result } from '@/services/http/result';
import { mayChange } from '../policy';
import { countsOf, dageTil, naerhedOf, otherArtOf, perSide, questionOf, totalOf } from '../rules/liste';
import { stedOf, uddrag } from '../rules/row';
import { joblogHref } from '../schema';
import { type JoblogFilter, joblogFiltre, type ListParams, listHref } from '../schema/liste';
import { dokumentNavne, maadeNavne, omraadeNavn, statusNavne, systemNavn } from '../texts';
import { filterNavne, fristText } from '../texts/liste';
import { findHappened, type HappenedView } from './happened';
import { countJoblogs, listJoblogs } from './listing';

/** One joblog on the list, as far as the list tells about it. */
export type RowView = {
  id: string;
  version: number;
  isJob: boolean;
  title: string;
  href: string;
  /** Employer and place; of an anden aktivitet what it was about. */
  hvor: string;
  status: { value: JoblogStatus; navn: string };
  /** Of a job that is not applied for yet. */
  frist: { dag: string; tekst: string; naerhed: 'overskredet' | 'snart' | 'senere' } | null;
  /** The day it was applied for, or took place. */
  dato: string | null;
  maade: string | null;
  kontakt: string[];
  redigeret: string;
  dokumenter: { navn: string; href: string }[];
  /** Where it comes from, when that is not Jobnet. */
  kilde: string | null;
  /** For the buttons; null for somebody who only looks. */
  press: Record<'status' | 'dato' | 'slet', FormState> | null;
};

export type FilterView = { filter: JoblogFilter; title: string; href: string; count: number; isCurrent: boolean };

export type ListView = {
  filter: JoblogFilter;
  filters: FilterView[];
  rows: RowView[];
  total: number;
  page: number;
  lastPage: number;
  /** Whether there is no joblog at all. */
  isEmpty: boolean;
  happened: HappenedView | null;
};

/** A page of the list. One that lies beyond the end shows the last. */
export async function getList(viewer: Viewer, params: ListParams): Promise<Result<ListView>> {
  const { status: filter } = params;
  const [asked, other] = await Promise.all([
    askPage(viewer, filter, params.side),
    countJoblogs(viewer, { art: otherArtOf(filter) }),
  ]);
  if (!asked.ok) return asked;
  if (!other.ok) return other;
  const total = totalOf(filter, asked.value.antal);
  const lastPage = Math.max(1, Math.ceil(total / perSide));
  const page = Math.min(params.side, lastPage);
  const shown = page === params.side ? asked : await askPage(viewer, filter, page);
  if (!shown.ok) return shown;
  const counts = countsOf(filter, shown.value.antal, other.value.antal);
  const logs = shown.value.joblogs;
  const happened = await findHappened(viewer, params.happened, logs);
  return Ok({
    ...{ filter, total, page, lastPage, isEmpty: counts.alle === 0, happened },
    filters: joblogFiltre.map((one) => ({
      ...{ filter: one, title: filterNavne[one], href: listHref({ status: one }), count: counts[one] },
      isCurrent: one === filter,
    })),
    rows: logs.map((log) => rowOf(log, mayChange(viewer))),
  });
}

function askPage(viewer: Viewer, filter: JoblogFilter, side: number) {
  return listJoblogs(viewer, { ...questionOf(filter), fra: Math.min((side - 1) * perSide, 100_000), antal: perSide });
}

function rowOf(log: Joblog, canChange: boolean): RowView {
  const { id, version, title, art, status, company, typeOfSubmission, redigeret, oprettetAf } = log;
  const isJob = art === 'job';
  const form = () => newFormState(randomUUID());
  return {
    ...{ id, version, isJob, title, redigeret, dato: log.submissionDate, href: joblogHref(id) },
    hvor: whereOf(log),
    status: { value: status, navn: statusNavne[status] },
    frist: isJob && status === 'ikke-soegt' ? fristOf(log.submissionDeadlineDate) : null,
    maade: typeOfSubmission && maadeNavne[typeOfSubmission],
    kontakt: [company.contactPerson, company.phone, company.email].filter((one) => one !== null),
    dokumenter: log.dokumenter.map(({ type }) => ({
      navn: dokumentNavne[type],
      href: `${joblogHref(id)}/dokument/${type}`,
    })),
    kilde: oprettetAf === 'jobnet' ? null : `Oprettet ${systemNavn(oprettetAf)} (${oprettetAf})`,
    press: canChange ? { status: form(), dato: form(), slet: form() } : null,
  };
}

/** Employer and place. An anden aktivitet without either tells what it was about. */
export function whereOf(log: Joblog): string {
  const where = [log.company.name, stedOf(log, omraadeNavn)].filter(Boolean).join(' · ');
  return where || (log.art === 'job' ? '' : (uddrag(log.description) ?? ''));
}

function fristOf(dag: string | null): RowView['frist'] {
  if (dag === null) return null;
  const days = dageTil(dag, today());
  return { dag: inWords(dag, 'year'), tekst: fristText(days), naerhed: naerhedOf(days) };
}
