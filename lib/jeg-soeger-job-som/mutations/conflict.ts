import { audit } from '@/lib/core/audit';
import { dbFor } from '@/lib/core/db';
import { type FormResult, once, type Submission } from '@/lib/core/forms/submission';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import { findTaxonomy } from '@/lib/taxonomy/queries';
import type { Transaction } from '@/prisma/client';
import { type KeptJobwish, mostJobwishes } from '../rules';
import { readAs } from '../rules/dfdg';
import { columnsOf } from '../rules/rows';
import { type Choice, isSameList, resolved } from '../rules/two-lists';
import { jobwishTexts as texts } from '../texts';
import { keyOf, path, refused } from './change';
import { deleteWish, insertWish, lockList, publishList, readList } from './list';

/**
 * Carries out what the citizen has chosen when another system has changed the list in DFDG. `version` is the one that was
 * on the page: if DFDG has yet another by now, nothing happens and the new one is shown.
 */
export async function resolveConflict(
  actor: CitizenActor,
  { valg, version }: { valg: Choice; version: string },
  submission: Submission,
): Promise<FormResult> {
  const [kept, theirs] = await Promise.all([
    findTaxonomy(),
    outside().dfdg.getJobwishes({ cpr: cprOf(actor) }, callerOf(actor)),
  ]);
  if (!theirs.ok) return refused(texts.dfdgDown);
  if (!kept.ok) return refused(texts.taxonomyDown);
  const { version: dfdgVersion, jobwishes } = theirs.value;
  if ((dfdgVersion ?? '') !== version) return refused(texts.dfdgChangedAgain);
  const their = jobwishes.map((one) => readAs(kept.value.value, one));
  const { accountId } = actor.citizen;
  return once(dbFor(actor), submission, async (tx) => {
    await lockList(tx, accountId);
    const wanted = resolved(await readList(tx, accountId), their, valg);
    if (wanted.length > mostJobwishes) return refused(texts.tooManyTogether);
    await bringTo(tx, accountId, wanted);
    // What DFDG has already needs no sending: its version is simply the one Jobnet goes on from.
    if (isSameList(wanted, their)) await tx.jobwishList.update({ where: { accountId }, data: { dfdgVersion } });
    else await publishList(tx, actor, dfdgVersion);
    await audit(tx, actor, { action: 'jobwish-conflict-resolved', citizen: accountId, details: { choice: valg } });
    return { ok: true, redirectTo: `${path}?afstemt=ja` };
  });
}

/** Adds, changes and removes until the list is the wanted one. */
async function bringTo(tx: Transaction, accountId: string, wanted: readonly KeptJobwish[]): Promise<void> {
  const present = new Map((await readList(tx, accountId)).map((wish) => [wish.conceptUriDa, wish]));
  for (const wish of wanted) {
    const there = present.get(wish.conceptUriDa);
    present.delete(wish.conceptUriDa);
    if (!there) await insertWish(tx, accountId, wish);
    else if (!isSameList([there], [wish]))
      await tx.jobwish.update({
        where: keyOf(accountId, wish.conceptUriDa),
        data: { ...columnsOf(wish), revision: { increment: 1 } },
      });
  }
  for (const conceptUriDa of present.keys()) await deleteWish(tx, accountId, conceptUriDa);
}
