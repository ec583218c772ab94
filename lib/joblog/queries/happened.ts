import { randomUUID } from 'node:crypto';
import { today } from '@/lib/core/clock';
import { type FormState, newFormState } from '@/lib/core/form-state';
import type { Viewer } from '@/lib/core/session/viewer';
import { inWords } from '@/lib/forside/rules/danish-day';
import type { Joblog } from '@/services/dfdg';
import { mayChange } from '../policy';
import { joblogHref } from '../schema';
import type { Happened } from '../schema/liste';
import { statusNavne, systemNavn } from '../texts';
import { listeTexts as texts } from '../texts/liste';
import { getLog } from './log';

/** What has just happened to a joblog, in words. */
export type HappenedView = {
  kind: 'success' | 'warning';
  title: string;
  lines: string[];
  /** The row it is told in; null when it is told above the list, because the row is not there. */
  rowId: string | null;
  /** The way to the joblog, where it is not in sight. */
  href: string | null;
  undo: { id: string; press: FormState } | null;
};

/** Reads what an address says has happened, and tells what is true of the joblog now. */
export async function findHappened(
  viewer: Viewer,
  happened: Happened | null,
  shown: readonly Joblog[],
): Promise<HappenedView | null> {
  if (!happened || !mayChange(viewer)) return null;
  const { what, id } = happened;
  const inSight = shown.find((log) => log.id === id);
  const found = inSight ? null : await getLog(viewer, id);
  const log = inSight ?? (found?.ok ? found.value : null);
  if (what === 'slettet') return log ? null : deletedView(id, found?.ok === false && found.reason !== 'not_found');
  const place = { rowId: inSight ? id : null, href: inSight ? null : joblogHref(id), undo: null };
  if (log) return { ...place, ...wordsFor(what, log) };
  const isGone = found?.ok === false && found.reason === 'not_found';
  if (what !== 'konflikt' || !isGone) return null;
  const gone = { title: texts.conflictGone, lines: [texts.conflictGoneHelp] };
  return { kind: 'warning', ...gone, rowId: null, href: null, undo: null };
}

function deletedView(id: string, isUnknown: boolean): HappenedView | null {
  if (isUnknown) return null;
  const undo = { id, press: newFormState(randomUUID()) };
  return { kind: 'success', title: texts.deleted, lines: [texts.deletedHelp], rowId: null, href: null, undo };
}

function wordsFor(
  what: Exclude<Happened['what'], 'slettet'>,
  log: Joblog,
): Pick<HappenedView, 'kind' | 'title' | 'lines'> {
  const { title, status, submissionDate } = log;
  const day = submissionDate ? inWords(submissionDate, 'year') : null;
  if (what === 'genoprettet') return { kind: 'success', title: texts.restored(title), lines: [] };
  if (what === 'dateret') return { kind: 'success', title: texts.dated(title, day ?? ''), lines: [] };
  if (what === 'skiftet') {
    const isToday = status !== 'ikke-soegt' && submissionDate === today();
    const lines = isToday && day ? [texts.datedToday(day)] : [];
    return { kind: 'success', title: texts.moved(title, statusNavne[status]), lines };
  }
  const when = `${inWords(log.redigeret, 'year')} kl. ${inWords(log.redigeret, 'time')}`;
  const where = systemNavn(log.redigeretAf);
  const now = day && status !== 'ikke-soegt' ? `${statusNavne[status]}, ansøgt ${day}` : statusNavne[status];
  return { kind: 'warning', title: texts.conflict(title), lines: [texts.conflictHelp(where, when, now)] };
}
