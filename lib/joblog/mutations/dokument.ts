import type { z } from 'zod';
import { audit } from '@/lib/core/audit';
import { decryptBytes } from '@/lib/core/crypto';
import { dbFor } from '@/lib/core/db';
import { type FormResult, once, type Refusal, type Submission } from '@/lib/core/forms/submission';
import { log } from '@/lib/core/log';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import { isRepeat, type JoblogDokumenttype } from '@/services/dfdg';
import type { Err, Result } from '@/services/http/result';
import { getAdPdf } from '../queries/annonce';
import { getLog } from '../queries/log';
import { listUploads, uploadTie } from '../queries/uploads';
import { joblogHref } from '../schema';
import { batchField, type dokumentSchema, type ofJoblogSchema } from '../schema/dokument';
import { joblogTexts } from '../texts';
import { dokumentTexts } from '../texts/dokument';
import { requestIdOf } from './request-id';

type Dokument = { type: JoblogDokumenttype; filename: string; bytes: Uint8Array };

/** What became of the documents of a joblog that was saved: those that DFDG did not take, and whether its ad was kept. */
export type Attached = { failed: JoblogDokumenttype[]; ad: 'saved' | 'gone' | 'failed' | null };

/**
 * Hands the documents that came with a form to DFDG, once the joblog they belong to is there. The joblog is saved whatever
 * becomes of them: what DFDG does not take now waits a day on the joblog's page. `received` is what `formAction` says of the
 * files; `adKey` is the ad to keep as a PDF. Safe to do again.
 */
export async function attachDokumenter(
  actor: CitizenActor,
  joblogId: string,
  { received, adKey = null }: { received: Record<string, string>; adKey?: string | null },
): Promise<Attached> {
  const batch = received[batchField];
  const { accountId } = actor.citizen;
  if (batch) await dbFor(actor).joblogUpload.updateMany({ where: { accountId, batch }, data: { joblogId } });
  const failed = batch ? await handOver(actor, joblogId, { batch }) : [];
  return { failed, ad: adKey === null ? null : await attachAd(actor, joblogId, adKey) };
}

/** Hands over what waits of one form, or for one joblog. Answers with the kinds that DFDG did not take. */
async function handOver(
  actor: CitizenActor,
  joblogId: string,
  which: { batch: string } | { joblogId: string },
): Promise<JoblogDokumenttype[]> {
  const { accountId } = actor.citizen;
  const db = dbFor(actor);
  const failed: JoblogDokumenttype[] = [];
  for (const { id, type, filename } of await listUploads(accountId, which)) {
    const row = await db.joblogUpload.findUnique({
      where: { id },
      select: { batch: true, cipher: true, createdAt: true },
    });
    if (!row) continue;
    const bytes = decryptBytes(row.cipher, uploadTie({ accountId, batch: row.batch, type }));
    // The same file again has the same name; another one in its place, or the same after it was taken off, has not.
    const requestId = requestIdOf([id, row.createdAt.getTime(), joblogId]);
    const put = await putDokument(actor, joblogId, { type, filename, bytes }, requestId);
    if (put.ok || isRepeat(put)) await db.joblogUpload.deleteMany({ where: { id } });
    else failed.push(type);
  }
  return failed;
}

async function putDokument(
  actor: CitizenActor,
  id: string,
  { type, filename, bytes }: Dokument,
  requestId?: string,
): Promise<Result<unknown>> {
  const indhold = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const input = { cpr: cprOf(actor), id, type, filename, indhold };
  const put = await outside().dfdg.putJoblogDokument(input, callerOf(actor), requestId ? { requestId } : {});
  if (put.ok) await audit(dbFor(actor), actor, entry('joblog-dokument-saved', actor, type));
  return put;
}

function entry(action: string, actor: CitizenActor, type: string) {
  return { action, citizen: actor.citizen.accountId, details: { type } };
}

async function attachAd(actor: CitizenActor, joblogId: string, adKey: string): Promise<'saved' | 'gone' | 'failed'> {
  try {
    const made = await getAdPdf(adKey);
    if (!made.ok) return made.reason === 'not_found' ? 'gone' : 'failed';
    const put = await putDokument(actor, joblogId, { type: 'jobannonce', ...made.value });
    return put.ok ? 'saved' : 'failed';
  } catch (error) {
    // An ad that cannot be written as a PDF must not cost anybody their joblog.
    log.error('ad-paper-failed', { error });
    return 'failed';
  }
}

const refused = (message: string): Refusal => ({ ok: false, formErrors: [message] });

type Done = 'dokument' | 'fjernet' | 'annonce';

/** Leads back to the joblog, which tells what has happened. */
function backTo(actor: CitizenActor, submission: Submission, id: string, done: Done): Promise<FormResult> {
  const redirectTo = `${joblogHref(id)}?gemt=${done}#dokumenter`;
  return once(dbFor(actor), submission, async () => ({ ok: true, redirectTo }));
}

/** Puts a document on a joblog from the joblog's own page, in the place of an earlier one of its kind. */
export async function saveDokument(
  actor: CitizenActor,
  { id, type }: z.output<typeof dokumentSchema>,
  submission: Submission,
  received: Record<string, string>,
): Promise<FormResult> {
  const found = await getLog(actor, id);
  if (!found.ok && found.reason === 'not_found') return refused(dokumentTexts.logGone);
  if (!received[type]) return { ok: false, fieldErrors: { [type]: [dokumentTexts.choose] } };
  if (!found.ok) return refused(dokumentTexts.notKept);
  const { failed } = await attachDokumenter(actor, id, { received });
  return failed.length > 0 ? refused(dokumentTexts.notKept) : backTo(actor, submission, id, 'dokument');
}

/** Tries again what DFDG did not take when the joblog was saved. */
export async function saveWaiting(
  actor: CitizenActor,
  { id }: z.output<typeof ofJoblogSchema>,
  submission: Submission,
): Promise<FormResult> {
  const failed = await handOver(actor, id, { joblogId: id });
  return failed.length > 0 ? refused(dokumentTexts.notKept) : backTo(actor, submission, id, 'dokument');
}

/** Keeps the ad of a joblog as a PDF, while there is such an ad. */
export async function saveAd(
  actor: CitizenActor,
  { id }: z.output<typeof ofJoblogSchema>,
  submission: Submission,
): Promise<FormResult> {
  const found = await getLog(actor, id);
  if (!found.ok) return refused(found.reason === 'not_found' ? dokumentTexts.logGone : dokumentTexts.adDown);
  const { jobAd } = found.value;
  if (!jobAd) return refused(dokumentTexts.adGone);
  const ad = await attachAd(actor, id, jobAd.key);
  if (ad === 'saved') return backTo(actor, submission, id, 'annonce');
  return refused(ad === 'gone' ? dokumentTexts.adGone : dokumentTexts.adNotMade);
}

/** Takes a document off a joblog. One that is gone already is no trouble. */
export async function removeDokument(
  actor: CitizenActor,
  { id, type }: z.output<typeof dokumentSchema>,
  submission: Submission,
): Promise<FormResult> {
  const done = await outside().dfdg.deleteJoblogDokument({ cpr: cprOf(actor), id, type }, callerOf(actor));
  if (!done.ok) return refused(whyNotRemoved(done));
  await audit(dbFor(actor), actor, entry('joblog-dokument-removed', actor, type));
  return backTo(actor, submission, id, 'fjernet');
}

function whyNotRemoved({ reason }: Err): string {
  return reason === 'not_found' ? joblogTexts.unknown : dokumentTexts.notRemoved;
}
