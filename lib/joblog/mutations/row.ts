import type { z } from 'zod';
import { audit } from '@/lib/core/audit';
import { today } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { type FormResult, once, type Refusal, type Submission } from '@/lib/core/forms/submission';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import type { Joblog, JoblogFields } from '@/services/dfdg';
import type { Err, Result } from '@/services/http/result';
import { fieldsOf, moved } from '../rules/liste';
import { type Happened, listHref } from '../schema/liste';
import type { dateSchema, deleteSchema, moveSchema, undoDeleteSchema } from '../schema/row';
import { joblogTexts } from '../texts';
import { listeTexts } from '../texts/liste';

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
  return changeRow(actor, row, submission, { what: 'skiftet', change: (log) => moved(log, status, today()) });
}

/** Says on which day a job was applied for. A day to come is refused: nobody has applied then. */
export async function dateJoblog(
  actor: CitizenActor,
  { dato, ...row }: z.output<typeof dateSchema>,
  submission: Submission,
): Promise<FormResult> {
  if (dato > today()) return { ok: false, fieldErrors: { dato: [listeTexts.notYet] } };
  return changeRow(actor, row, submission, { what: 'dateret', change: (log) => ({ ...log, submissionDate: dato }) });
}

type Change = { what: Happened['what']; change: (log: JoblogFields) => JoblogFields };

async function changeRow(
  actor: CitizenActor,
  { id, version, ...place }: Row,
  submission: Submission,
  { what, change }: Change,
): Promise<FormResult> {
  // Before the transaction, which must not wait for DFDG longer than it has to.
  const found = await outside().dfdg.getJoblog({ cpr: cprOf(actor), id }, callerOf(actor));
  return write(actor, submission, place, async () => {
    if (!found.ok) return troubleWith(found, id);
    if (found.value.version !== Number(version)) return { what: 'konflikt', id };
    const done = await updated(actor, found.value, change);
    return done.ok ? { what, id } : troubleWith(done, id);
  });
}

async function updated(actor: CitizenActor, log: Joblog, change: Change['change']): Promise<Result<unknown>> {
  const { id, version: kendtVersion } = log;
  const input = { cpr: cprOf(actor), id, kendtVersion, joblog: change(fieldsOf(log)) };
  return outside().dfdg.updateJoblog(input, callerOf(actor));
}

/** Deletes a joblog with its documents. It can be brought back within 24 hours. */
export function deleteJoblog(
  actor: CitizenActor,
  { id, version, ...place }: z.output<typeof deleteSchema>,
  submission: Submission,
): Promise<FormResult> {
  return write(actor, submission, place, async () => {
    const input = { cpr: cprOf(actor), id, kendtVersion: Number(version) };
    const done = await outside().dfdg.deleteJoblog(input, callerOf(actor));
    return done.ok ? { what: 'slettet', id } : troubleWith(done, id);
  });
}

/** Brings a deleted joblog back as it was, with its documents. */
export function undoDelete(
  actor: CitizenActor,
  { id, ...place }: z.output<typeof undoDeleteSchema>,
  submission: Submission,
): Promise<FormResult> {
  return write(actor, submission, place, async () => {
    const done = await outside().dfdg.genopretJoblog({ cpr: cprOf(actor), id }, callerOf(actor));
    if (done.ok) return { what: 'genoprettet', id };
    return refused(done.reason === 'not_found' ? listeTexts.nothingToUndo : joblogTexts.notChanged);
  });
}

/** What DFDG refused is told on the list, beside what is true there now; what it did not answer to changes nothing. */
function troubleWith({ reason }: Err, id: string): Happened | Refusal {
  if (reason === 'conflict' || reason === 'not_found') return { what: 'konflikt', id };
  return refused(reason === 'unavailable' ? joblogTexts.notChanged : listeTexts.notAccepted);
}

/** Writes once however often the button is pressed, and notes that it was done. */
function write(
  actor: CitizenActor,
  submission: Submission,
  place: Place,
  effect: () => Promise<Happened | Refusal>,
): Promise<FormResult> {
  return once(dbFor(actor), submission, async (tx) => {
    const outcome = await effect();
    if ('ok' in outcome) return outcome;
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
