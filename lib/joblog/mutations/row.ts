import type { z } from 'zod';
import { audit } from '@/lib/core/audit';
import { today } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { type FormResult, isAnswered, once, type Refusal, type Submission } from '@/lib/core/forms/submission';
import { outside } from '@/lib/core/outside';
import { lookOnly } from '@/lib/core/policy';
import { callerOf } from '@/lib/core/session/caller';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import { isRepeat, type JoblogFields } from '@/services/dfdg';
import type { Err } from '@/services/http/result';
import { mayChange } from '../policy';
import { fieldsOf, moved } from '../rules/liste';
import { type Happened, listHref } from '../schema/liste';
import type { dateSchema, deleteSchema, moveSchema, undoDeleteSchema } from '../schema/row';
import { joblogTexts } from '../texts';
import { listeTexts } from '../texts/liste';
import { requestIdOf } from './request-id';

type Place = Pick<z.output<typeof undoDeleteSchema>, 'filter' | 'side'>;
type Row = Place & { id: string; version: string };

const refused = (message: string): Refusal => ({ ok: false, formErrors: [message] });

/** Back to the list where the button stood, which tells what has happened to which joblog. */
function backTo({ filter = 'alle', side = '1' }: Place, happened: Happened): FormResult {
  const href = listHref({ status: filter, side: Number(side) }, happened);
  // A row that something was done to is brought into sight without JavaScript too.
  return { ok: true, redirectTo: happened.what === 'slettet' ? href : `${href}#log-${happened.id}` };
}

/** Moves a job to another status. Nothing is written over what another tab or system has changed meanwhile. */
export function moveJoblog(
  actor: CitizenActor,
  { status, ...row }: z.output<typeof moveSchema>,
  submission: Submission,
): Promise<FormResult> {
  return changeRow(actor, row, submission, {
    what: 'skiftet',
    to: status,
    change: (log) => moved(log, status, today()),
  });
}

/** Says on which day a job was applied for. A day to come is refused: nobody has applied then. */
export async function dateJoblog(
  actor: CitizenActor,
  { dato, ...row }: z.output<typeof dateSchema>,
  submission: Submission,
): Promise<FormResult> {
  if (dato > today()) return { ok: false, fieldErrors: { dato: [listeTexts.notYet] } };
  const change = (log: JoblogFields) => ({ ...log, submissionDate: dato });
  return changeRow(actor, row, submission, { what: 'dateret', to: dato, change });
}

type Change = { what: 'skiftet' | 'dateret'; to: string; change: (log: JoblogFields) => JoblogFields };

function changeRow(
  actor: CitizenActor,
  { id, version, ...place }: Row,
  submission: Submission,
  { what, to, change }: Change,
): Promise<FormResult> {
  return write(actor, submission, place, async () => {
    const found = await outside().dfdg.getJoblog({ cpr: cprOf(actor), id }, callerOf(actor));
    if (!found.ok) return troubleWith(found, id);
    // The version is DFDG's to judge: only it can tell this very press, which has made another one, from somebody else's.
    const input = { cpr: cprOf(actor), id, kendtVersion: Number(version), joblog: change(fieldsOf(found.value)) };
    const requestId = requestIdOf([submission.submitId, id, version, what, to]);
    const done = await outside().dfdg.updateJoblog(input, callerOf(actor), { requestId });
    return done.ok || isRepeat(done) ? { what, id } : troubleWith(done, id);
  });
}

/** Deletes a joblog with its documents. It can be brought back within 24 hours. */
export function deleteJoblog(
  actor: CitizenActor,
  { id, version, ...place }: z.output<typeof deleteSchema>,
  submission: Submission,
): Promise<FormResult> {
  return write(actor, submission, place, async () => {
    const input = { cpr: cprOf(actor), id, kendtVersion: Number(version) };
    const requestId = requestIdOf([submission.submitId, id, version, 'slettet']);
    const done = await outside().dfdg.deleteJoblog(input, callerOf(actor), { requestId });
    return done.ok || isRepeat(done) ? { what: 'slettet', id } : troubleWith(done, id);
  });
}

/** Brings a deleted joblog back as it was, with its documents. */
export function undoDelete(
  actor: CitizenActor,
  { id, ...place }: z.output<typeof undoDeleteSchema>,
  submission: Submission,
): Promise<FormResult> {
  return write(actor, submission, place, async () => {
    const requestId = requestIdOf([submission.submitId, id, 'genoprettet']);
    const done = await outside().dfdg.genopretJoblog({ cpr: cprOf(actor), id }, callerOf(actor), { requestId });
    if (done.ok || isRepeat(done)) return { what: 'genoprettet', id };
    return refused(done.reason === 'not_found' ? listeTexts.nothingToUndo : joblogTexts.notChanged);
  });
}

/** What DFDG refused is told on the list, beside what is true there now; what it did not answer to changes nothing. */
function troubleWith({ reason }: Err, id: string): Happened | Refusal {
  if (reason === 'conflict' || reason === 'not_found') return { what: 'konflikt', id };
  return refused(reason === 'unavailable' ? joblogTexts.notChanged : listeTexts.notAccepted);
}

/**
 * Has DFDG write, and then notes once that it was done: no transaction of ours waits for DFDG. The `effect` has one effect
 * however often it is run, since its request id follows from the press; so whoever presses again, because the process died
 * in between or an answer never came, is told what the first press has done.
 */
async function write(
  actor: CitizenActor,
  submission: Submission,
  place: Place,
  effect: () => Promise<Happened | Refusal>,
): Promise<FormResult> {
  if (!mayChange(actor)) return refused(lookOnly);
  const db = dbFor(actor);
  const outcome = (await isAnswered(db, submission)) ? null : await effect();
  if (outcome && 'ok' in outcome) return outcome;
  return once(db, submission, async (tx) => {
    // Answered when it was looked for, and forgotten since: a page of yesterday.
    if (!outcome) return refused(listeTexts.forgotten);
    const action = audited[outcome.what];
    if (action) await audit(tx, actor, { action, citizen: actor.citizen.accountId });
    return backTo(place, outcome);
  });
}

const audited: Readonly<Partial<Record<Happened['what'], string>>> = {
  skiftet: 'joblog-changed',
  dateret: 'joblog-changed',
  slettet: 'joblog-deleted',
  genoprettet: 'joblog-restored',
};
