import { showAutomatch } from '@/lib/automatch/mutations';
import { findBanners } from '@/lib/banner/queries';
import { now } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { afterAnswer } from '@/lib/core/server/after-answer';
import type { CitizenActor, Viewer } from '@/lib/core/session/viewer';
import { recordEvent } from '@/lib/jobsoegningsdata/mutations';
import { type ForsideCards, findCards } from './queries/cards';
import { findImportant, findPrimaryAction } from './queries/important';
import { findDismissedBanners, findForsideHead, type PageParams } from './queries/own';
import { findSituation } from './queries/situation';
import { foldSchema, type ShownCard } from './schema';

/**
 * Everything the forside shows, all of it asked for at once; each part comes when its own systems have answered. What a
 * session is to be shown again is kept.
 */
export function openForside(viewer: Viewer, searchParams: PageParams = Promise.resolve({})) {
  const parts = {
    head: findForsideHead(viewer, searchParams),
    banners: findBanners(viewer, '/forside', findDismissedBanners),
    cards: showCards(viewer),
    important: findImportant(viewer),
    primary: findPrimaryAction(viewer),
    situation: findSituation(viewer),
    automatch: showAutomatch(viewer),
  };
  // What fails before it is drawn is met there, where it costs its own part only.
  void Promise.allSettled(Object.values(parts));
  return parts;
}

/** Remembers for the rest of the session whether a part of the forside is folded (FOR-3). Twice is harmless. */
export async function foldPart(actor: CitizenActor, input: Record<string, unknown>): Promise<void> {
  const parsed = foldSchema.safeParse(input);
  if (!parsed.success) return;
  const { del, foldet } = parsed.data;
  // One statement, so that two tabs never undo each other's parts.
  await dbFor(actor).$executeRaw`UPDATE jobnet.session
    SET folded = CASE WHEN ${foldet === 'ja'} THEN array_append(array_remove(folded, ${del}), ${del})
      ELSE array_remove(folded, ${del}) END
    WHERE id_hash = ${actor.sessionKey}`;
}

/**
 * The forsidekort of a session, which from now on has been shown them: they are kept, and recorded once (DAT-1), after
 * the page has been sent. A caseworker leaves no trace, and cards of which one may be missing are looked for again.
 */
export async function showCards(viewer: Viewer): Promise<ForsideCards> {
  const found = await findCards(viewer);
  const { cards, isComplete, isNew } = found;
  if (viewer.kind === 'citizen' && isNew && isComplete && cards.length > 0)
    await afterAnswer('forsidekort-kept', () => keepCards(viewer, cards));
  return found;
}

async function keepCards(actor: CitizenActor, cards: ShownCard[]): Promise<void> {
  const { count } = await dbFor(actor).forsidekortChoice.createMany({
    data: { sessionKey: actor.sessionKey, chosenAt: now(), cards },
    skipDuplicates: true,
  });
  if (count === 0) return;
  await recordEvent(actor, { name: 'forsidekort-shown', data: { cards: cards.map(({ key }) => key) } });
}
