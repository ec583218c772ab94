import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decryptText } from '@/lib/core/crypto';
import { deleteOldAgents, runJobAgents } from '@/lib/jobagent/jobs';
import { newAccount } from '@/tests/support/accounts';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';
import { makeDue, newAgent, publish, search, takeDown, word } from './arrange';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
const { app } = database;

const now = new Date('2026-03-10T08:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const published = (id: string, day = 9) => ({ id, publishedAt: `2026-03-${String(day).padStart(2, '0')}T08:00:00Z` });
let made = 0;
const newId = () => {
  made += 1;
  return `ny${made}`;
};

const mailSchema = z.object({
  input: z.object({ to: z.string(), from: z.string().optional(), subject: z.string(), text: z.string() }),
});

/** The e-mails that wait in the outbox, in order. */
async function mails() {
  const rows = await app.outboxEntry.findMany({ orderBy: { id: 'asc' } });
  return rows.map(
    ({ requestId, payloadCipher }) => mailSchema.parse(JSON.parse(decryptText(payloadCipher, requestId))).input,
  );
}

/** The ads that all e-mails tell of, one by one. */
async function told(): Promise<string[]> {
  const texts = (await mails()).map(({ text }) => text);
  return texts.flatMap((text) => [...text.matchAll(/job=internal%3A(\w+)/g)].map(([, id]) => id ?? ''));
}

beforeEach(async () => {
  await app.jobAgent.deleteMany();
  await app.outboxEntry.deleteMany();
});

describe('a round of job agents', () => {
  test('tells of the ads that came since the agent began, and of no other', async () => {
    const [old, first, second] = [newId(), newId(), newId()];
    await publish(app, published(old));
    await newAgent(app, now);
    await publish(app, published(first, 9), published(second, 10), { ...published(newId()), title: 'noget andet' });
    expect(await runJobAgents(now)).toMatchObject({ looked: 1, told: 1 });
    expect(await told()).toEqual([second, first]);
    expect((await mails())[0]).toMatchObject({ to: 'modtager@example.com', subject: `2 nye job: “${word}”` });
  });

  test('sends nothing when nothing is new, and nothing twice on one day', async () => {
    await newAgent(app, now);
    expect(await runJobAgents(now)).toMatchObject({ looked: 1, told: 0 });
    await publish(app, published(newId()));
    expect(await runJobAgents(now)).toMatchObject({ looked: 0, told: 0 });
    expect(await mails()).toEqual([]);
  });

  test('tells of an ad that became visible long after the day it says it was published', async () => {
    const [early, late] = [newId(), newId()];
    await newAgent(app, now);
    await publish(app, published(early, 9));
    await runJobAgents(now);
    await publish(app, { id: late, publishedAt: '2025-12-01T08:00:00Z' });
    await makeDue(app);
    await runJobAgents(later(1));
    expect(await told()).toEqual([early, late]);
  });

  test('tells once of an ad that goes and comes back, and that is published again', async () => {
    const id = newId();
    await newAgent(app, now);
    await publish(app, published(id, 9));
    await runJobAgents(now);
    await takeDown(app, id);
    await makeDue(app);
    await runJobAgents(later(1));
    for (const day of [9, 20, 25]) {
      await publish(app, published(id, day));
      await makeDue(app);
      await runJobAgents(later(day));
    }
    expect(await told()).toEqual([id]);
  });

  test('tells an agent that began after the first time of an ad that is published again', async () => {
    const id = newId();
    await publish(app, published(id, 9));
    await newAgent(app, now);
    await publish(app, published(id, 20));
    await runJobAgents(now);
    expect(await told()).toEqual([id]);
  });

  test('does not tell of ads that could be found already when the agent began', async () => {
    const [known, fresh] = [newId(), newId()];
    await newAgent(app, now, { knownAds: [`internal:${known}`] });
    await publish(app, published(known), published(fresh));
    await runJobAgents(now);
    expect(await told()).toEqual([fresh]);
  });

  test('puts at most twenty ads in an e-mail and leads to all of them', async () => {
    await newAgent(app, now);
    await publish(app, ...Array.from({ length: 23 }, () => published(newId())));
    await runJobAgents(now);
    expect(await told()).toHaveLength(20);
    const [mail] = await mails();
    expect(mail?.text).toContain('Her er de 20 nyeste af 23.');
    expect(mail?.text).toMatch(/Se alle 23 nye job:\nhttp\S+\/find-job\/jobagenter\/vis\?kode=\S+&fra=jobagent\n/);
  });

  test('writes to Work in Denmark’s agents in English, from its own sender, of its own ads', async () => {
    const [flagged, other] = [newId(), newId()];
    await newAgent(app, now, { site: 'widk' });
    const english = { title: `English ${word}`, text: word };
    await publish(app, { ...published(flagged), isWorkInDenmarkJob: true, english }, published(other));
    await runJobAgents(now);
    const [mail] = await mails();
    expect(mail).toMatchObject({
      from: 'Work in Denmark <no-reply@workindenmark.dk>',
      subject: `1 new job: “${word}”`,
    });
    expect(mail?.text).toContain(`English ${word}`);
    expect(mail?.text).toContain('WIDK=true');
    expect(await told()).toEqual([flagged]);
  });

  test('goes on through hundreds of agents, each with its own e-mail', async () => {
    const agent = await newAgent(app, now);
    const { id: _, emailCipher: __, emailIndex: ___, ...same } = agent;
    const { accountId } = await newAccount(app, { email: 'konto@example.com', emailConfirmedAt: now });
    await app.jobAgent.createMany({
      data: Array.from({ length: 249 }, () => ({ ...same, id: randomUUID(), accountId })),
    });
    await publish(app, published(newId()));
    expect(await runJobAgents(now)).toMatchObject({ looked: 250, told: 250 });
    expect(new Set((await mails()).map(({ to }) => to))).toEqual(
      new Set(['modtager@example.com', 'konto@example.com']),
    );
  });

  test('leaves out agents that are paused, deleted, unconfirmed or due tomorrow', async () => {
    await newAgent(app, now, { pausedAt: now, pause: 'valgt' });
    await newAgent(app, now, { deletedAt: now });
    await newAgent(app, now, { confirmedAt: null });
    await newAgent(app, now, { nextRunOn: new Date('2026-03-11') });
    await publish(app, published(newId()));
    expect(await runJobAgents(now)).toEqual({ paused: 0, looked: 0, told: 0 });
  });

  test('keeps what it has to tell for an account without a confirmed address, until it has one', async () => {
    const { accountId } = await newAccount(app, { email: 'anna@example.com' });
    await newAgent(app, now, { accountId, email: null });
    const id = newId();
    await publish(app, published(id));
    expect(await runJobAgents(now)).toMatchObject({ looked: 1, told: 0 });
    await app.account.update({ where: { id: accountId }, data: { emailConfirmedAt: now } });
    await makeDue(app);
    await runJobAgents(later(1));
    expect(await told()).toEqual([id]);
  });

  test('passes over a search that the engine cannot read, and tells the others', async () => {
    const id = newId();
    await newAgent(app, now, { search: 'searchString=kok&postalCode=0001&kmRadius=5' });
    await newAgent(app, now);
    await publish(app, published(id));
    expect(await runJobAgents(now)).toMatchObject({ looked: 2, told: 1 });
    expect(await told()).toEqual([id]);
  });

  test('fails while the search engine is down, and loses nothing by it', async () => {
    await newAgent(app, now);
    const id = newId();
    await publish(app, published(id));
    const down = new Browser().open('/', () => runJobAgents(now), { faults: { ankiro: 'down' } });
    await expect(down).rejects.toThrow('does not answer');
    expect(await mails()).toEqual([]);
    await runJobAgents(now);
    expect(await told()).toEqual([id]);
  });

  test('run by four workers at once sends each e-mail once', async () => {
    for (let nr = 0; nr < 12; nr += 1) await newAgent(app, now, { email: `nr${nr}@example.com` });
    await publish(app, published(newId()));
    await Promise.all([1, 2, 3, 4].map(() => runJobAgents(now)));
    const recipients = (await mails()).map(({ to }) => to);
    expect(recipients).toHaveLength(12);
    expect(new Set(recipients).size).toBe(12);
  });
});

describe('whatever happens to ads, and whenever the rounds fall', () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('publish' as const), ad: fc.nat(7), day: fc.integer({ min: 1, max: 28 }) }),
    fc.record({ what: fc.constant('take down' as const), ad: fc.nat(7) }),
    fc.constant({ what: 'run' as const }),
  );

  test('each ad that is there at a round is told exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        await app.jobAgent.deleteMany();
        await app.outboxEntry.deleteMany();
        const names = Array.from({ length: 8 }, newId);
        await newAgent(app, now);
        const there = new Set<string>();
        const seenAtARound = new Set<string>();
        for (const [at, each] of [...steps, { what: 'run' as const }].entries()) {
          if (each.what === 'publish') {
            const id = names[each.ad] ?? '';
            await publish(app, published(id, each.day));
            there.add(id);
          } else if (each.what === 'take down') {
            await takeDown(app, names[each.ad] ?? '');
            there.delete(names[each.ad] ?? '');
          } else {
            await makeDue(app);
            await runJobAgents(later(at));
            for (const id of there) seenAtARound.add(id);
          }
        }
        expect((await told()).toSorted()).toEqual([...seenAtARound].toSorted());
        await takeDown(app, ...names);
      }),
      { numRuns: 12 },
    );
  });
});

describe('an agent whose owner is not heard of', () => {
  test('is paused after two months, with one e-mail that says so and how to go on', async () => {
    const { id } = await newAgent(app, now, { lastActiveAt: new Date('2026-01-10T12:00:00Z') });
    expect(await runJobAgents(now)).toMatchObject({ paused: 1, looked: 0 });
    expect(await runJobAgents(later(1))).toMatchObject({ paused: 0 });
    const [mail, ...others] = await mails();
    expect(mail).toMatchObject({ subject: 'Din jobagent er sat på pause' });
    expect(mail?.text).toMatch(/jobagenter\/genoptag\?kode=/);
    expect(others).toEqual([]);
    expect(await app.jobAgent.findUniqueOrThrow({ where: { id } })).toMatchObject({ pause: 'inaktiv' });
  });

  test('is not paused a day before', async () => {
    await newAgent(app, now, { lastActiveAt: new Date('2026-01-11T12:00:00Z') });
    expect(await runJobAgents(now)).toMatchObject({ paused: 0 });
  });

  test('goes on when its owner has logged in', async () => {
    const { accountId } = await newAccount(app);
    await app.account.update({ where: { id: accountId }, data: { lastLoginAt: new Date('2026-02-01T12:00:00Z') } });
    await newAgent(app, now, { accountId, lastActiveAt: new Date('2025-12-01T12:00:00Z') });
    expect(await runJobAgents(now)).toMatchObject({ paused: 0 });
  });
});

describe('at night', () => {
  test('what was not confirmed in 48 hours, and what was deleted long ago, is forgotten', async () => {
    const hours = (count: number) => new Date(now.getTime() - count * 3_600_000);
    await newAgent(app, now, { confirmedAt: null, createdAt: hours(48) });
    await newAgent(app, now, { deletedAt: hours(8 * 24) });
    const kept = await Promise.all([
      newAgent(app, now, { confirmedAt: null, createdAt: hours(47) }),
      newAgent(app, now, { createdAt: hours(500) }),
      newAgent(app, now, { deletedAt: hours(6 * 24) }),
    ]);
    expect(await deleteOldAgents(now)).toMatchObject({ agents: 2 });
    expect(await deleteOldAgents(now)).toMatchObject({ agents: 0 });
    const left = await app.jobAgent.findMany({ select: { id: true } });
    expect(left.map(({ id }) => id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
  });

  test('an account takes its agents along when it is deleted', async () => {
    const { accountId } = await newAccount(app);
    await newAgent(app, now, { accountId, search });
    await app.account.delete({ where: { id: accountId } });
    expect(await app.jobAgent.count()).toBe(0);
  });
});
