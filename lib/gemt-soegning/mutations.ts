import { now } from '@/lib/core/clock';
import { containsCpr } from '@/lib/core/cpr';
import { dbFor } from '@/lib/core/db';
import { type FormResult, once, type Submission } from '@/lib/core/forms/submission';
import { citizenOnly } from '@/lib/core/policy';
import type { Actor, CitizenActor } from '@/lib/core/session/viewer';
import { findJobHref } from '@/lib/find-job/queries';
import type { Transaction } from '@/prisma/client';
import { canonicalText, readCanonical, searchVersion } from './queries/canonical';
import { findNewest } from './queries/newest';
import { remember, rememberNothing } from './rules';
import { longestSearch, mostSavedSearches, savedSearchesPath, searchButtonSchema } from './schema';
import { savedSearchTexts as texts } from './texts';

/** Saves a search. One that is saved already is not saved again, whatever it is called. */
export async function saveSearch(
  actor: CitizenActor,
  values: { navn: string; soegning: string },
  submission: Submission,
): Promise<FormResult> {
  const { accountId } = actor.citizen;
  const search = canonicalText(values.soegning);
  if (search.length > longestSearch) return { ok: false, formErrors: [texts.tooLong] };
  if (containsCpr(values.navn)) return { ok: false, fieldErrors: { navn: [texts.cpr] } };
  if (containsCpr(search)) return { ok: false, formErrors: [texts.cpr] };
  const memory = await memoryOf(search);
  return once(dbFor(actor), submission, async (tx) => {
    await lockAccount(tx, accountId);
    const same = await tx.savedSearch.findUnique({ where: { accountId_search: { accountId, search } } });
    if (same && !same.deletedAt) return { ok: true, redirectTo: `${savedSearchesPath}?findes=${same.id}` };
    const others = await tx.savedSearch.count({ where: { accountId, deletedAt: null } });
    if (others >= mostSavedSearches) return { ok: false, formErrors: [texts.full(mostSavedSearches)] };
    if (same) await tx.savedSearch.delete({ where: { id: same.id } });
    const at = now();
    await tx.savedSearch.create({
      data: { accountId, name: values.navn, search, version: searchVersion, createdAt: at, lastRunAt: at, ...memory },
    });
    return { ok: true, redirectTo: `${savedSearchesPath}?gemt=ja` };
  });
}

/** Gives a saved search another name. */
export async function renameSearch(
  actor: CitizenActor,
  { id, navn }: { id: string; navn: string },
  submission: Submission,
): Promise<FormResult> {
  if (containsCpr(navn)) return { ok: false, fieldErrors: { navn: [texts.cpr] } };
  const { accountId } = actor.citizen;
  return once(dbFor(actor), submission, async (tx) => {
    const { count } = await tx.savedSearch.updateMany({
      where: { id, accountId, deletedAt: null },
      data: { name: navn },
    });
    return count > 0 ? { ok: true, redirectTo: savedSearchesPath } : { ok: false, formErrors: [texts.gone] };
  });
}

/** What the buttons beside a saved search do: run it, delete it, bring it back. Tells where to go. */
export async function pressSearchButton(actor: Actor | null, data: FormData): Promise<string> {
  const verdict = citizenOnly(actor);
  const pressed = searchButtonSchema.safeParse(Object.fromEntries(data));
  if (!verdict.allowed || !pressed.success) return savedSearchesPath;
  const { id, goer } = pressed.data;
  const { accountId } = verdict.actor.citizen;
  if (goer === 'koer') return runSearch(verdict.actor, id);
  const db = dbFor(verdict.actor);
  if (goer === 'slet') {
    await db.savedSearch.updateMany({ where: { id, accountId, deletedAt: null }, data: { deletedAt: now() } });
    return `${savedSearchesPath}?slettet=${id}`;
  }
  await db.$transaction(async (tx) => {
    await lockAccount(tx, accountId);
    const others = await tx.savedSearch.count({ where: { accountId, deletedAt: null } });
    if (others < mostSavedSearches)
      await tx.savedSearch.updateMany({ where: { id, accountId }, data: { deletedAt: null } });
  });
  return savedSearchesPath;
}

async function runSearch(actor: CitizenActor, id: string): Promise<string> {
  const where = { id, accountId: actor.citizen.accountId, deletedAt: null };
  const row = await dbFor(actor).savedSearch.findFirst({ where });
  if (!row) return savedSearchesPath;
  const memory = await memoryOf(row.search);
  await dbFor(actor).savedSearch.updateMany({ where, data: { lastRunAt: now(), ...memory } });
  const href = findJobHref('jobnet', readCanonical(row).search);
  return `${href}${href.includes('?') ? '&' : '?'}fra=gemt-soegning`;
}

/** What to remember of the search as it is now, so that what comes later can be counted as new. */
async function memoryOf(search: string): Promise<{ knownAds: string[]; knownFrom: Date | null }> {
  const found = await findNewest(readCanonical({ search }).search);
  const { ads, from } = found.ok ? remember(found.value.newest, found.value.total) : rememberNothing(now());
  return { knownAds: [...ads], knownFrom: from };
}

/** Two of one citizen's presses wait for each other, so that neither goes over the limit. */
async function lockAccount(tx: Transaction, accountId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS one FROM jobnet.account WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
}
