import { audit } from '@/lib/core/audit';
import { today } from '@/lib/core/clock';
import { sha256 } from '@/lib/core/crypto';
import { dbFor } from '@/lib/core/db';
import { forgetParked, parkForm } from '@/lib/core/forms/parked';
import { type FormResult, isAnswered, once, type Refusal, type Submission } from '@/lib/core/forms/submission';
import { outside } from '@/lib/core/outside';
import { lookOnly } from '@/lib/core/policy';
import { callerOf } from '@/lib/core/session/caller';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import { isRepeat, type JoblogFields } from '@/services/dfdg';
import type { Err } from '@/services/http/result';
import { mayChange } from '../policy';
import { findAdDraft } from '../queries/ad';
import { completed } from '../queries/place';
import { conflictForm, isSameInForm } from '../rules/conflict';
import { faultsInTime, toFields } from '../rules/form';
import { fieldsOf } from '../rules/liste';
import { joblogHref, redigerHref } from '../schema';
import type { JoblogValues } from '../schema/form';
import { joblogTexts } from '../texts';
import { attachDokumenter } from './dokument';
import { requestIdOf } from './request-id';

const refused = (message: string): Refusal => ({ ok: false, formErrors: [message] });

/** Why DFDG did not take a joblog, in words that say that it is not saved. */
function notSaved({ reason }: Err): Refusal {
  const isSilent = reason === 'unavailable' || reason === 'drift';
  return refused(isSilent ? joblogTexts.notSaved : joblogTexts.notAccepted);
}

type New = JoblogValues & { gemAnnonce: 'ja' | '' };

/** What came with the form: `received` tells of its documents, and `adKey` is the ad to keep as one. */
type Sent = { submission: Submission; received: Record<string, string>; adKey?: string | null };

/**
 * Makes a joblog. Its id and its request id follow from the submit id, so that a double press, or a second try after an
 * answer that never came, makes one joblog and leads to it.
 */
export async function createJoblog(actor: CitizenActor, values: New, sent: Sent): Promise<FormResult> {
  if (!mayChange(actor)) return refused(lookOnly);
  const around = { today: today(), before: null };
  const fieldErrors = faultsInTime(values, around);
  if (Object.keys(fieldErrors).length > 0) return { ok: false, fieldErrors };
  const wanted = toFields(values, around);
  const [company, jobAd] = await Promise.all([completed(actor, wanted.company), withAddress(wanted.jobAd)]);
  const joblog = { ...wanted, company, jobAd };
  const id = idOf(sent.submission);
  const input = { cpr: cprOf(actor), id, joblog };
  const made = await outside().dfdg.createJoblog(input, callerOf(actor), { requestId: requestIdOf([id, values]) });
  const adKey = values.gemAnnonce === 'ja' && jobAd ? jobAd.key : null;
  if (made.ok) return saved(actor, id, { ...sent, adKey }, 'joblog-made');
  return made.reason === 'conflict' ? madeBefore(actor, id, values, { ...sent, adKey }, made) : notSaved(made);
}

/**
 * The form has been sent before. The very same form makes nothing new. What was typed after an answer that never came is a
 * change of what it made; what was typed by somebody who knew it was saved, and went back to the form, is another joblog.
 */
async function madeBefore(actor: CitizenActor, id: string, values: New, sent: Sent, made: Err): Promise<FormResult> {
  const found = await outside().dfdg.getJoblog({ cpr: cprOf(actor), id }, callerOf(actor));
  if (!found.ok && found.reason !== 'not_found') return notSaved(found);
  if (found.ok && isRepeat(made)) return saved(actor, id, sent, 'joblog-made');
  const { submission } = sent;
  if (found.ok && !(await isAnswered(dbFor(actor), submission)))
    return changeJoblog(actor, { ...values, joblog: id, udgave: '1' }, sent);
  const submitId = uuidFrom(requestIdOf([submission.submitId, values]));
  return createJoblog(actor, values, { ...sent, submission: { ...submission, submitId } });
}

/** Where an ad stands elsewhere, as it says itself; when nobody can tell, the joblog has the ad's key alone. */
async function withAddress(jobAd: JoblogFields['jobAd']): Promise<JoblogFields['jobAd']> {
  const ad = jobAd && (await findAdDraft(jobAd.key));
  return ad?.ok ? { key: ad.value.key, url: ad.value.url } : jobAd;
}

type Changed = JoblogValues & { joblog: string; udgave: string };

/**
 * Changes a joblog, unless it is another version than the one that was on the page: then nothing is written, and the
 * citizen is shown both.
 */
export async function changeJoblog(actor: CitizenActor, changed: Changed, sent: Sent): Promise<FormResult> {
  if (!mayChange(actor)) return refused(lookOnly);
  const { joblog: id, udgave, ...values } = changed;
  const kendtVersion = Number(udgave);
  const found = await outside().dfdg.getJoblog({ cpr: cprOf(actor), id }, callerOf(actor));
  if (!found.ok) return found.reason === 'not_found' ? bothShown(actor, changed, sent) : notSaved(found);
  const before = fieldsOf(found.value);
  const around = { today: today(), before };
  const typed = { ...values, art: before.art };
  const wanted = toFields(typed, around);
  const joblog = { ...wanted, company: await completed(actor, wanted.company) };
  if (found.value.version !== kendtVersion)
    // As it is wanted already: this very press was carried out before, or the other one did the same.
    return isSameInForm(joblog, before) ? saved(actor, id, sent, null) : bothShown(actor, changed, sent);
  const fieldErrors = faultsInTime(typed, around);
  if (Object.keys(fieldErrors).length > 0) return { ok: false, fieldErrors };
  return written(actor, changed, joblog, sent);
}

async function written(actor: CitizenActor, changed: Changed, joblog: JoblogFields, sent: Sent): Promise<FormResult> {
  const { joblog: id, udgave } = changed;
  const kendtVersion = Number(udgave);
  // The same press has the same name; the same form with something else in it is another change.
  const requestId = requestIdOf([sent.submission.submitId, kendtVersion, joblog]);
  const input = { cpr: cprOf(actor), id, kendtVersion, joblog };
  const done = await outside().dfdg.updateJoblog(input, callerOf(actor), { requestId });
  if (done.ok || isRepeat(done)) return saved(actor, id, sent, 'joblog-changed');
  const hasMoved = done.reason === 'conflict' || done.reason === 'not_found';
  return hasMoved ? bothShown(actor, changed, sent) : notSaved(done);
}

/** Keeps what was typed, and leads to where it stands beside what DFDG has now. */
async function bothShown(actor: CitizenActor, changed: Changed, { received }: Sent): Promise<FormResult> {
  const path = `${redigerHref(changed.joblog)}?konflikt=ja`;
  await parkForm(actor.citizen.accountId, conflictForm(changed.joblog), path, { ...changed, ...received });
  return { ok: true, redirectTo: path };
}

/** Notes what was done, once, hands the documents over, and leads to the joblog. `action` is null when nothing was. */
async function saved(
  actor: CitizenActor,
  id: string,
  { submission, received, adKey = null }: Sent,
  action: string | null,
): Promise<FormResult> {
  const { accountId } = actor.citizen;
  const result = await once(dbFor(actor), submission, async (tx) => {
    if (action) await audit(tx, actor, { action, citizen: accountId });
    return { ok: true, redirectTo: `${joblogHref(id)}?gemt=ja` };
  });
  const { ad } = await attachDokumenter(actor, id, { received, adKey });
  await forgetParked(accountId, conflictForm(id));
  const isAdMissing = ad === 'failed' || ad === 'gone';
  // Documents that were not taken wait on the joblog's page; of an ad only the address can tell.
  return result.ok && isAdMissing ? { ok: true, redirectTo: `${joblogHref(id)}?gemt=ja&annonce=nej` } : result;
}

/** The id of the joblog that a submission makes: the same for every press, another one for another citizen. */
function idOf({ owner, submitId }: Submission): string {
  return uuidFrom(sha256(`joblog ${owner} ${submitId}`));
}

function uuidFrom(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
