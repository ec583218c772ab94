import { beforeEach, describe, expect, test } from 'vitest';
import { hideSuggestion, keepAutomatch, showSuggestion } from '@/lib/automatch/mutations';
import { type Automatch, findAutomatch } from '@/lib/automatch/queries/find-automatch';
import { blindIndex } from '@/lib/core/crypto';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import type { CitizenActor, Viewer } from '@/lib/core/session/viewer';
import { markSeen } from '@/lib/jobannonce/mutations';
import { findPerson } from '@/lib/person/queries';
import { jobwishesOf } from '@/prisma/seed/jobwishes';
import { person } from '@/prisma/seed/people';
import { publish, takeDown, waitForIndex } from '@/tests/lib/jobagent/arrange';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { seededOn, testDatabase } from '@/tests/support/database';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
await waitForIndex();
const { owner, app } = database;
const offsetMs = Date.parse(`${seededOn}T12:00:00Z`) - Date.now();
const dayMs = 24 * 60 * 60 * 1000;

/** One of the cast, with a session of its own. */
async function loggedIn(key: string): Promise<CitizenActor> {
  const account = await owner.account.findUniqueOrThrow({ where: { cprIndex: blindIndex(person(key).cpr) } });
  const { id: accountId, cprCipher, username } = account;
  const now = new Date(Date.now() + offsetMs);
  const id = await createSession({ actorKind: 'citizen', accountId, method: 'mitid', policyPending: false, now });
  return citizenActor({ accountId, cprCipher, username }, { sessionKey: hashSessionId(id) });
}

async function request<T>(work: () => Promise<T>, more: RequestOptions = {}): Promise<T> {
  const { value } = await new Browser().post('/forside', work, { offsetMs, ...more });
  if (value === undefined) throw new Error('the request was sent elsewhere');
  return value;
}

async function act(work: () => Promise<void>): Promise<void> {
  await new Browser().post('/forside', work, { offsetMs });
}

const find = (viewer: Viewer, more?: RequestOptions) => request(() => findAutomatch(viewer), more);

type Found = Extract<Automatch, { state: 'found' }>;

async function found(viewer: Viewer, more?: RequestOptions): Promise<Found> {
  const answer = await find(viewer, more);
  if (!answer.ok || answer.value.state !== 'found') throw new Error(`not found: ${JSON.stringify(answer)}`);
  return answer.value;
}

const keysOf = ({ groups }: Found) => groups.flatMap(({ suggestions }) => suggestions.map(({ key }) => key));
const keep = (viewer: Viewer, { run }: Found) => act(() => keepAutomatch(viewer, run));

const [wish] = jobwishesOf('anna', seededOn);
const conceptUriDa = wish?.conceptUriDa ?? '';
let anna: CitizenActor;

beforeEach(async () => {
  await owner.automatchHidden.deleteMany();
  anna = await loggedIn('anna');
  const home = (await request(() => findPerson(anna)))?.adresse?.koordinat ?? expect.unreachable();
  // Nearer than any ad of the seed can be.
  await publish(app, { id: 'NEXTDOOR', conceptUriDa, position: home, postcode: '2100', city: 'København Ø' });
});

describe('suggestions', () => {
  test('are of the citizen’s own trade first, the nearest on top, each with its reason', async () => {
    const { groups, isNew, run } = await found(anna);
    expect(isNew).toBe(true);
    expect(groups[0]?.heading).toBe('Jobforslag inden for dit fag');
    expect(groups[0]?.suggestions[0]).toMatchObject({
      ...{ key: 'internal:NEXTDOOR', reason: `Du søger job som ${wish?.titel}`, distance: '0 km væk', isSeen: false },
    });
    expect(run.picks.length).toBeLessThanOrEqual(10);
    const kilometres = run.picks.filter(({ rule }) => rule === 'samme-fag').map(({ distanceKm }) => distanceKm);
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
  });

  test('come once each, with all that is shown of them', async () => {
    const automatch = await found(anna);
    const keys = keysOf(automatch);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(automatch.run.picks.map(({ key }) => key));
  });

  test('are marked when they have been seen', async () => {
    await act(() => markSeen(anna, { index: 'internal', id: 'NEXTDOOR' }));
    const { groups } = await found(anna);
    expect(groups[0]?.suggestions[0]).toMatchObject({ isSeen: true });
    await owner.seenAd.deleteMany();
  });

  test('are the same for a caseworker who looks along, and what they see is not kept', async () => {
    const looking = caseworkerActor(anna.citizen);
    if (!looking.citizen) return expect.unreachable();
    const viewer = { ...looking, citizen: looking.citizen };
    const seen = await found(viewer);
    expect(keysOf(seen)).toEqual(keysOf(await found(anna)));
    await keep(viewer, seen);
    expect(await owner.automatchRun.count({ where: { sessionKey: viewer.sessionKey } })).toBe(0);
  });
});

describe('a list that has been shown', () => {
  test('stands still while the session lasts, also when a nearer ad comes', async () => {
    const first = await found(anna);
    await keep(anna, first);
    await publish(app, { id: 'NEWER', conceptUriDa, position: { lat: 55.7, lon: 12.58 } });
    const again = await found(anna);
    expect(again.isNew).toBe(false);
    expect(keysOf(again)).toEqual(keysOf(first));
    expect(keysOf(await found(await loggedIn('anna'))), 'another session').toContain('internal:NEWER');
    await takeDown(app, 'NEWER');
  });

  test('loses an ad that is taken down, without an empty place', async () => {
    const first = await found(anna);
    await keep(anna, first);
    await takeDown(app, 'NEXTDOOR');
    expect(keysOf(await found(anna))).toEqual(keysOf(first).filter((key) => key !== 'internal:NEXTDOOR'));
  });

  test('is made anew on another day, and when an ad is hidden or had back', async () => {
    await keep(anna, await found(anna));
    expect((await found(anna, { offsetMs: offsetMs + dayMs })).isNew).toBe(true);
    await act(() => hideSuggestion(anna, 'internal:NEXTDOOR'));
    const without = await found(anna);
    expect(without.isNew).toBe(true);
    expect(keysOf(without)).not.toContain('internal:NEXTDOOR');
    await act(() => showSuggestion(anna, 'internal:NEXTDOOR'));
    expect(keysOf(await found(anna))).toContain('internal:NEXTDOOR');
  });
});

describe('whoever is visiteret to fleksjob', () => {
  test('gets suggestions by the rules of fleksjob only', async () => {
    const { groups } = await found(await loggedIn('henrik'));
    expect(groups.length).toBeGreaterThan(0);
    for (const { heading } of groups) expect(heading).toMatch(/^(Fleksjob|Deltidsjob) - der /);
  });

  test('gets none by guessing while DFDG does not say so', async () => {
    expect(await find(await loggedIn('henrik'), { faults: { dfdg: 'down' } })).toMatchObject({ ok: false });
  });
});

describe('without suggestions', () => {
  test('is whoever has no job wishes, who is told that', async () => {
    expect(await find(await loggedIn('birgit'))).toMatchObject({
      ok: true,
      value: { state: 'missing', jobwishes: true },
    });
  });

  test.each(['ankiro', 'cpr'])('is everybody while %s does not answer, which is no empty list', async (system) => {
    expect(await find(anna, { faults: { [system]: 'down' } })).toMatchObject({ ok: false });
  });
});
