import { audit } from '@/lib/core/audit';
import { dbFor } from '@/lib/core/db';
import { type FormResult, once, type Submission } from '@/lib/core/forms/submission';
import type { CitizenActor } from '@/lib/core/session/viewer';
import type { Transaction } from '@/prisma/client';
import { mostJobwishes, type Named } from '../rules';
import { alreadyChosen, jobwishTexts as texts } from '../texts';
import { lockList, publishList } from './list';

export const path = '/jeg-soeger-job-som';

export const refused = (message: string): FormResult => ({ ok: false, formErrors: [message] });

/**
 * A change of the list: made once, after whoever changes it too, audited and sent to DFDG, all of it or nothing. An effect
 * that answers null has found nothing to change.
 */
export function change(
  actor: CitizenActor,
  submission: Submission,
  action: string,
  effect: (tx: Transaction, accountId: string) => Promise<FormResult | null>,
): Promise<FormResult> {
  const { accountId } = actor.citizen;
  return once(dbFor(actor), submission, async (tx) => {
    await lockList(tx, accountId);
    const result = await effect(tx, accountId);
    if (!result) return { ok: true, redirectTo: path };
    if (!result.ok) return result;
    await publishList(tx, actor);
    await audit(tx, actor, { action, citizen: accountId });
    return result;
  });
}

export function keyOf(accountId: string, conceptUriDa: string) {
  return { accountId_conceptUriDa: { accountId, conceptUriDa } };
}

/** Why there is no room for a stilling on the list, or null. */
export async function roomProblem(tx: Transaction, accountId: string, wish: Named): Promise<string | null> {
  const there = await tx.jobwish.findUnique({ where: keyOf(accountId, wish.conceptUriDa) });
  if (there) return alreadyChosen(wish.titel, there.alias, wish.alias);
  return (await tx.jobwish.count({ where: { accountId } })) >= mostJobwishes ? texts.tooMany : null;
}
