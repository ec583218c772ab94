import { now } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { type FormResult, once, type Submission } from '@/lib/core/forms/submission';
import { afterAnswer } from '@/lib/core/server/after-answer';
import type { Actor, CitizenActor } from '@/lib/core/session/viewer';
import { recordEvent } from '@/lib/jobsoegningsdata/mutations';
import type { Transaction } from '@/prisma/client';
import { currentContext } from '@/services/http/context';
import { findRemembered, type Remembered } from './queries';
import { type AdKey, keyText, readKey } from './rules/key';
import { mostFavourites, favouriteTexts as texts } from './texts/favourites';

/** `annonce` is the key of an ad. */
type Wish = { annonce: string; gem: 'ja' | 'nej' };

/** Keeps an ad among the citizen's favourites, or takes it out. What is so already, stays so. */
export async function setFavourite(actor: CitizenActor, wish: Wish, submission: Submission): Promise<FormResult> {
  const key = readKey(wish.annonce);
  if (!key) return { ok: false, formErrors: [texts.gone] };
  const done = wish.gem === 'ja' ? await keep(actor, key, submission) : await letGo(actor, key, submission);
  if (done.ok) {
    const action = wish.gem === 'ja' ? 'favorit' : 'favorit-fjernet';
    await recordEvent(actor, { name: 'job-ad-acted-on', data: { site: 'jobnet', ...key, action } });
  }
  return done;
}

async function keep(actor: CitizenActor, key: AdKey, submission: Submission): Promise<FormResult> {
  const { accountId } = actor.citizen;
  const ad = await findRemembered(key);
  // What has been removed a moment ago can come back, also when nobody can say what it was.
  if (!ad.ok && !(await restores(actor, key)))
    return { ok: false, formErrors: [ad.reason === 'not_found' ? texts.gone : texts.down] };
  return once(dbFor(actor), submission, async (tx) => {
    // Two of one citizen's presses wait for each other, so that neither goes over the limit.
    await tx.$queryRaw`SELECT 1 AS one FROM jobnet.account WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
    const where = { accountId, index: key.index, adId: key.id };
    const others = await tx.favouriteAd.count({ where: { accountId, removedAt: null, NOT: where } });
    if (others >= mostFavourites) return { ok: false, formErrors: [texts.full] };
    await save(tx, where, ad.ok ? ad.value : null);
    return { ok: true, message: texts.saved };
  });
}

type RowKey = { accountId: string; index: string; adId: string };

async function save(tx: Transaction, key: RowKey, ad: Remembered | null): Promise<void> {
  const again = await tx.favouriteAd.updateMany({ where: key, data: { removedAt: null } });
  if (again.count > 0 || !ad) return;
  const deadline = ad.deadline ? new Date(`${ad.deadline}T00:00:00Z`) : null;
  await tx.favouriteAd.create({ data: { ...key, ...ad, deadline, createdAt: now() } });
}

async function restores(actor: CitizenActor, { index, id }: AdKey): Promise<boolean> {
  const where = { accountId: actor.citizen.accountId, index, adId: id };
  return (await dbFor(actor).favouriteAd.count({ where })) > 0;
}

async function letGo(actor: CitizenActor, { index, id }: AdKey, submission: Submission): Promise<FormResult> {
  const where = { accountId: actor.citizen.accountId, index, adId: id, removedAt: null };
  return once(dbFor(actor), submission, async (tx) => {
    await tx.favouriteAd.updateMany({ where, data: { removedAt: now() } });
    return { ok: true, message: texts.removed };
  });
}

/** Marks that a citizen has opened an ad. Somebody else's look leaves no mark. */
export async function markSeen(actor: Actor | null, key: AdKey): Promise<void> {
  const known = readKey(keyText(key));
  if (actor?.kind !== 'citizen' || actor.first || !known) return;
  const { accountId } = actor.citizen;
  await dbFor(actor).$executeRaw`INSERT INTO jobnet.seen_ad (account_id, index, ad_id, seen_at)
    VALUES (${accountId}::uuid, ${known.index}, ${known.id}, ${now()})
    ON CONFLICT (account_id, index, ad_id) DO UPDATE SET seen_at = excluded.seen_at`;
}

/**
 * Leaves the traces of an ad that has been opened, once the page has been sent: the citizen's own mark, and the event. A
 * caseworker who looks along leaves neither, and nor does a form of the page, which draws it anew.
 */
export async function rememberOpened(
  actor: Actor | null,
  site: 'jobnet' | 'widk',
  { index, id }: AdKey,
): Promise<void> {
  if (currentContext()?.request?.method === 'POST') return;
  await afterAnswer('job-ad-opened', () =>
    Promise.all([
      // Nobody is logged in to Work in Denmark.
      site === 'jobnet' ? markSeen(actor, { index, id }) : undefined,
      recordEvent(actor, { name: 'job-ad-opened', data: { site, index, id } }),
    ]),
  );
}
