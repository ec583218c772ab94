import { audit } from '@/lib/core/audit';
import { now } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { type FormResult, once, type Submission } from '@/lib/core/forms/submission';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { findPolicy } from './queries';
import { persondataTexts } from './texts';

/** Accepts the version that was shown. If another has been published meanwhile, it is shown instead. */
export async function acceptPolicy(actor: CitizenActor, version: string, submission: Submission): Promise<FormResult> {
  const policy = await findPolicy();
  if (!policy.ok) return { ok: false, formErrors: [persondataTexts.down] };
  if (policy.value.version !== version) return { ok: false, formErrors: [persondataTexts.changedMeanwhile] };
  const { accountId } = actor.citizen;
  return once(dbFor(actor), submission, async (tx) => {
    await tx.policyAcceptance.upsert({
      where: { accountId_version: { accountId, version } },
      create: { accountId, version, acceptedAt: now() },
      update: {},
    });
    await tx.session.update({ where: { idHash: actor.sessionKey }, data: { policyPending: false } });
    await audit(tx, actor, { action: 'policy-accepted', citizen: accountId, details: { version } });
    return { ok: true };
  });
}
