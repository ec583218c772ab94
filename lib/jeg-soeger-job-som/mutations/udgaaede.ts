import { today } from '@/lib/core/clock';
import type { FormResult, Submission } from '@/lib/core/forms/submission';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { findTaxonomy } from '@/lib/taxonomy/queries';
import { conceptUriDaOf, findErstatning, isUdgaaet } from '@/lib/taxonomy/rules';
import { keptOf } from '../rules/rows';
import { jobwishTexts as texts } from '../texts';
import { change, keyOf, path, refused } from './change';
import { deleteWish, insertWish } from './list';

/**
 * Puts what took the place of an udgået stilling in its place, with the same answers (JSS-4). When that one stands on the
 * list already, with answers of its own, the udgåede only goes.
 */
export async function replaceUdgaaet(
  actor: CitizenActor,
  { stilling: id }: { stilling: string },
  submission: Submission,
): Promise<FormResult> {
  const kept = await findTaxonomy();
  if (!kept.ok) return refused(texts.taxonomyDown);
  const taxonomy = kept.value.value;
  const stilling = taxonomy.findStilling(conceptUriDaOf(id));
  if (!stilling || !isUdgaaet(stilling, today())) return refused(texts.unknown);
  const next = findErstatning(taxonomy, stilling, today());
  if (!next) return refused(texts.noSuccessor);
  const { conceptUriDa, titel } = next;
  return change(actor, submission, 'jobwish-replaced', async (tx, accountId) => {
    const old = await tx.jobwish.findUnique({ where: keyOf(accountId, stilling.conceptUriDa) });
    if (!old) return null;
    const removal = await deleteWish(tx, accountId, old.conceptUriDa);
    const isThere = (await tx.jobwish.count({ where: { accountId, conceptUriDa } })) > 0;
    const named = { conceptUriDa, titel, alias: null, aliasIdentifier: null };
    if (!isThere) await insertWish(tx, accountId, { ...keptOf(old), ...named });
    return { ok: true, redirectTo: `${path}?erstattet=${removal}` };
  });
}
