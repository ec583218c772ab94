import { now } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { afterAnswer } from '@/lib/core/server/after-answer';
import type { CitizenActor, Viewer } from '@/lib/core/session/viewer';
import { type Automatch, findAutomatch, type Run } from './queries/find-automatch';

/** How many ads a citizen can have hidden; the oldest come back first. */
export const mostHidden = 300;

/**
 * The suggestions of a session, which from now on has been shown them: a new run is kept once the page has been sent.
 * `down` when a system behind it does not answer.
 */
export async function showAutomatch(viewer: Viewer): Promise<Automatch | { state: 'down' }> {
  const found = await findAutomatch(viewer);
  if (!found.ok) return { state: 'down' };
  const automatch = found.value;
  if (automatch.state === 'found' && automatch.isNew && viewer.kind === 'citizen')
    await afterAnswer('automatch-kept', () => keepAutomatch(viewer, automatch.run));
  return automatch;
}

/** Keeps what this session is shown, so that the list stands still. A caseworker's look keeps nothing. */
export async function keepAutomatch(viewer: Viewer, { fingerprint, picks }: Run): Promise<void> {
  if (viewer.kind !== 'citizen') return;
  const data = { fingerprint, picks, ranAt: now() };
  await dbFor(viewer).automatchRun.upsert({
    where: { sessionKey: viewer.sessionKey },
    create: { sessionKey: viewer.sessionKey, ...data },
    update: data,
  });
}

/** Takes an ad off the citizen's suggestions until they want it back. Doing it twice is harmless. */
export async function hideSuggestion(actor: CitizenActor, adKey: string): Promise<void> {
  const { accountId } = actor.citizen;
  await dbFor(actor).$transaction(async (tx) => {
    await tx.automatchHidden.upsert({
      where: { accountId_adKey: { accountId, adKey } },
      create: { accountId, adKey, hiddenAt: now() },
      update: {},
    });
    const oldest = await tx.automatchHidden.findMany({
      where: { accountId },
      orderBy: [{ hiddenAt: 'desc' }, { adKey: 'asc' }],
      skip: mostHidden,
      select: { adKey: true },
    });
    const adKeys = oldest.map((row) => row.adKey);
    if (adKeys.length > 0) await tx.automatchHidden.deleteMany({ where: { accountId, adKey: { in: adKeys } } });
  });
}

/** Lets a hidden ad be suggested again. */
export async function showSuggestion(actor: CitizenActor, adKey: string): Promise<void> {
  await dbFor(actor).automatchHidden.deleteMany({ where: { accountId: actor.citizen.accountId, adKey } });
}
