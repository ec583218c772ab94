import { today } from '@/lib/core/clock';
import type { FormResult, Submission } from '@/lib/core/forms/submission';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { findTaxonomy } from '@/lib/taxonomy/queries';
import { conceptUriDaOf, isUdgaaet, stillingIdOf, type Taxonomy } from '@/lib/taxonomy/rules';
import { judgeAnswers, type Named } from '../rules';
import { columnsOf, keptOf } from '../rules/rows';
import type { Answers } from '../schema';
import { jobwishTexts as texts } from '../texts';
import { change, keyOf, path, refused, roomProblem } from './change';
import { deleteWish, insertWish } from './list';

/** Adds a stilling, found by its title or by one of its aliases. */
export async function addJobwish(
  actor: CitizenActor,
  { stilling, alias, ...answers }: Answers & { stilling: string; alias?: string },
  submission: Submission,
): Promise<FormResult> {
  const judged = judgeAnswers(answers, thisYear());
  if (!judged.ok) return judged;
  const kept = await findTaxonomy();
  if (!kept.ok) return refused(texts.taxonomyDown);
  const named = nameOf(kept.value.value, conceptUriDaOf(stilling), alias || null);
  if (typeof named === 'string') return refused(named);
  return change(actor, submission, 'jobwish-added', async (tx, accountId) => {
    const problem = await roomProblem(tx, accountId, named);
    if (problem) return refused(problem);
    await insertWish(tx, accountId, { ...named, ...judged.answers });
    return { ok: true, redirectTo: `${path}?tilfoejet=${stilling}` };
  });
}

/** Changes the answers of a stilling, unless they have been changed since `udgave` was on the page. */
export async function changeJobwish(
  actor: CitizenActor,
  { stilling, udgave, ...answers }: Answers & { stilling: string; udgave: string },
  submission: Submission,
): Promise<FormResult> {
  const judged = judgeAnswers(answers, thisYear());
  if (!judged.ok) return judged;
  return change(actor, submission, 'jobwish-changed', async (tx, accountId) => {
    const row = await tx.jobwish.findUnique({ where: keyOf(accountId, conceptUriDaOf(stilling)) });
    if (!row) return refused(texts.goneMeanwhile);
    if (row.revision !== Number(udgave)) return refused(texts.changedMeanwhile);
    await tx.jobwish.update({
      where: keyOf(accountId, row.conceptUriDa),
      data: { ...columnsOf({ ...keptOf(row), ...judged.answers }), revision: { increment: 1 } },
    });
    return { ok: true, redirectTo: `${path}?rettet=${stilling}` };
  });
}

/** Takes a stilling off the list. One that is gone already is no trouble. */
export async function removeJobwish(
  actor: CitizenActor,
  { stilling }: { stilling: string },
  submission: Submission,
): Promise<FormResult> {
  return change(actor, submission, 'jobwish-removed', async (tx, accountId) => {
    const removal = await deleteWish(tx, accountId, conceptUriDaOf(stilling));
    return removal === null ? null : { ok: true, redirectTo: `${path}?fjernet=${removal}` };
  });
}

/** Puts a stilling back as it was when it was removed. */
export async function undoRemoval(
  actor: CitizenActor,
  { fjernelse }: { fjernelse: string },
  submission: Submission,
): Promise<FormResult> {
  return change(actor, submission, 'jobwish-restored', async (tx, accountId) => {
    const removal = await tx.jobwishHistory.findFirst({ where: { id: fjernelse, accountId, change: 'fjernet' } });
    if (!removal) return refused(texts.nothingToUndo);
    const wish = keptOf(removal);
    const problem = await roomProblem(tx, accountId, wish);
    if (problem) return refused(problem);
    await insertWish(tx, accountId, wish);
    return { ok: true, redirectTo: `${path}?tilfoejet=${stillingIdOf(wish.conceptUriDa)}` };
  });
}

/** The stilling by its names of today, or why it cannot be chosen. An alias of another stilling is none. */
function nameOf(taxonomy: Taxonomy, conceptUriDa: string, aliasIdentifier: string | null): Named | string {
  const stilling = taxonomy.findStilling(conceptUriDa);
  if (!stilling || stilling.gyldigFra > today()) return texts.unknown;
  if (isUdgaaet(stilling, today())) return texts.hasLeft;
  const { titel } = stilling;
  if (aliasIdentifier === null) return { conceptUriDa, titel, alias: null, aliasIdentifier };
  const alias = stilling.aliasser.find((one) => one.aliasIdentifier === aliasIdentifier);
  return alias && !isUdgaaet(alias, today())
    ? { conceptUriDa, titel, alias: alias.navn, aliasIdentifier }
    : texts.unknown;
}

function thisYear(): number {
  return Number(today().slice(0, 4));
}
