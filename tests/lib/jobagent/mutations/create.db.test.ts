import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decryptText } from '@/lib/core/crypto';
import { runJobAgents } from '@/lib/jobagent/jobs';
import { createAgent } from '@/lib/jobagent/mutations/create';
import { followLink, pressLinkButton, unsubscribeByCode } from '@/lib/jobagent/mutations/links';
import { pressAgentButton } from '@/lib/jobagent/mutations/owned';
import { getLinkPage } from '@/lib/jobagent/queries/links';
import { codeOf } from '@/lib/jobagent/queries/tokens';
import { createAgentSchema } from '@/lib/jobagent/schema';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf, pressOf } from '@/tests/support/forms';
import { setPortalSettings } from '@/tests/support/settings';
import { makeDue, publish, search, waitForIndex, word } from '../arrange';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
await waitForIndex();
const { app } = database;

const email = 'Visitor@example.com';
const wish = (more: Record<string, string> = {}) => createAgentSchema.parse({ soegning: search, email, ...more });
const sent = `/find-job/jobagenter/opret?${search}&status=sendt`;
const mailSchema = z.object({ input: z.object({ to: z.string(), subject: z.string(), text: z.string() }) });

async function mails() {
  const rows = await app.outboxEntry.findMany({ orderBy: { id: 'asc' } });
  return rows.map(
    ({ requestId, payloadCipher }) => mailSchema.parse(JSON.parse(decryptText(payloadCipher, requestId))).input,
  );
}

/** Asks as a visitor from a network address. */
async function ask(more: Record<string, string> = {}, address = '192.0.2.1', offsetMs = 0) {
  const work = () => createAgent(null, wish(more), pressOf('jobagent', 'visitor'));
  return (await new Browser(address).post('/find-job/jobagenter/opret', work, { offsetMs })).value;
}

const press = (goer: string, kode: string) => pressLinkButton(formOf({ goer, kode }));
const theOnly = () => app.jobAgent.findFirstOrThrow();

beforeEach(async () => {
  await app.jobAgent.deleteMany();
  await app.outboxEntry.deleteMany();
  await app.loginThrottle.deleteMany();
});

describe('a visitor’s job agent', () => {
  test('begins when the link in the first e-mail has been followed and the button pressed, and not before', async () => {
    expect(await ask()).toEqual({ ok: true, redirectTo: sent });
    const { id } = await theOnly();
    expect(await mails()).toMatchObject([{ to: email, subject: 'Bekræft din jobagent' }]);
    const code = codeOf('bekraeft', id);
    expect((await mails())[0]?.text).toContain(code);
    expect((await getLinkPage('bekraeft', new URLSearchParams({ kode: code }))).agent?.state).toBe('unconfirmed');
    expect((await theOnly()).confirmedAt).toBeNull();
    await press('bekraeft', code);
    await press('bekraeft', code);
    expect((await getLinkPage('bekraeft', new URLSearchParams({ kode: code }))).agent?.state).toBe('running');
  });

  test('tells only of what comes after it was confirmed', async () => {
    await ask();
    await publish(app, { id: 'before', publishedAt: new Date().toISOString() });
    await press('bekraeft', codeOf('bekraeft', (await theOnly()).id));
    await publish(app, { id: 'after', publishedAt: '2020-01-01T00:00:00Z' });
    await makeDue(app);
    await runJobAgents(new Date());
    const texts = (await mails()).map(({ text }) => text).join();
    expect(texts).toContain('job=internal%3Aafter');
    expect(texts).not.toContain('job=internal%3Abefore');
  });

  test('cannot be confirmed after 48 hours', async () => {
    await ask({}, '192.0.2.1', -48 * 3_600_000);
    const code = codeOf('bekraeft', (await theOnly()).id);
    await press('bekraeft', code);
    expect((await theOnly()).confirmedAt).toBeNull();
    expect((await getLinkPage('bekraeft', new URLSearchParams({ kode: code }))).agent).toBeNull();
  });

  test('keeps the address encrypted, and finds it by a keyed hash', async () => {
    await ask();
    const row = await theOnly();
    expect(JSON.stringify(row).toLowerCase()).not.toContain('visitor@');
    expect(decryptText(row.emailCipher ?? '', row.id)).toBe(email);
  });

  test('is one, however often and however it is asked for; the owner is told by e-mail, the asker nothing', async () => {
    const answers = [await ask(), await ask({ email: email.toUpperCase() })];
    await press('bekraeft', codeOf('bekraeft', (await theOnly()).id));
    answers.push(await ask());
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await app.jobAgent.count()).toBe(1);
    const subjects = (await mails()).map(({ subject }) => subject);
    expect(subjects).toEqual(['Bekræft din jobagent', 'Bekræft din jobagent', 'Du har allerede denne jobagent']);
  });

  test('is asked for with at most five e-mails to one address a day, and the answer stays the same', async () => {
    for (let nr = 1; nr <= 7; nr += 1) {
      expect(await ask({ soegning: `searchString=${word}${nr}` }, `192.0.2.${nr}`)).toMatchObject({ ok: true });
    }
    expect(await mails()).toHaveLength(5);
    expect(await app.jobAgent.count()).toBe(5);
  });

  test('is refused with a word after twenty from one network in an hour', async () => {
    for (let nr = 1; nr <= 20; nr += 1) await ask({ email: `nr${nr}@example.com` });
    expect(await ask({ email: 'nr21@example.com' })).toMatchObject({
      ok: false,
      formErrors: [expect.stringMatching(/Vent/)],
    });
  });

  test('needs an address', async () => {
    expect(await ask({ email: '' })).toMatchObject({ fieldErrors: { email: ['Skriv din e-mail.'] } });
    expect(await ask({ email: 'a@b' })).toMatchObject({ ok: false });
    expect(await ask({ email: 'a@b', side: 'widk' })).toMatchObject({
      fieldErrors: { email: [expect.stringMatching(/^Enter/)] },
    });
  });

  test('is not made of a CPR number', async () => {
    expect(await ask({ soegning: 'searchString=140388-1000' })).toMatchObject({ ok: false });
    expect(await app.jobAgent.count()).toBe(0);
  });
});

describe('the links of its e-mails', () => {
  async function running() {
    await ask();
    const { id } = await theOnly();
    await press('bekraeft', codeOf('bekraeft', id));
    return id;
  }

  test('end it without login, and bring it back', async () => {
    const id = await running();
    await press('afmeld', codeOf('afmeld', id));
    expect((await theOnly()).deletedAt).not.toBeNull();
    await press('fortryd', codeOf('afmeld', id));
    expect((await theOnly()).deletedAt).toBeNull();
  });

  test('change how often it writes, while it does, and no other kind of link does', async () => {
    const id = await running();
    const before = await theOnly();
    const page = () => getLinkPage('ret', new URLSearchParams({ kode: codeOf('ret', id), status: 'rettet' }));
    await press('ugentlig', codeOf('vis', id));
    await press('ugentlig', codeOf('ret', randomUUID()));
    await press('daglig', codeOf('ret', id));
    expect(await theOnly()).toEqual(before);
    expect(await press('ugentlig', codeOf('ret', id))).toMatch(/^\/find-job\/jobagenter\/ret\?kode=.+&status=rettet$/);
    const after = await theOnly();
    expect(after).toMatchObject({ rhythm: 'ugentlig', toldUpTo: before.toldUpTo });
    expect(after.nextRunOn.getTime() - before.nextRunOn.getTime()).toBe(6 * 86_400_000);
    expect(await page()).toMatchObject({ happened: 'rettet', agent: { state: 'running', rhythm: 'ugentlig' } });
    await press('afmeld', codeOf('afmeld', id));
    await press('daglig', codeOf('ret', id));
    expect(await theOnly()).toMatchObject({ rhythm: 'ugentlig', deletedAt: expect.any(Date) });
  });

  test('stand in each e-mail about new jobs, and in the answer to whoever asks for what they have', async () => {
    const id = await running();
    await publish(app, { id: 'later', publishedAt: new Date().toISOString() });
    await makeDue(app);
    await runJobAgents(new Date());
    await ask({ hyppighed: 'ugentlig' });
    const [, news, already] = await mails();
    for (const mail of [news, already]) {
      expect(mail?.text).toContain(codeOf('ret', id));
      expect(mail?.text).toContain(codeOf('afmeld', id));
    }
    expect(already).toMatchObject({ subject: 'Du har allerede denne jobagent' });
    await app.jobAgent.update({ where: { id }, data: { pausedAt: new Date(), pause: 'inaktiv' } });
    await ask();
    const last = (await mails()).at(-1);
    expect(last?.text).toContain(codeOf('genoptag', id));
    expect(last?.text).not.toContain(codeOf('ret', id));
  });

  test('end it by the button of a mail program', async () => {
    const id = await running();
    expect(await unsubscribeByCode(new URLSearchParams({ kode: codeOf('vis', id) }))).toBe(false);
    expect((await theOnly()).deletedAt).toBeNull();
    expect(await unsubscribeByCode(new URLSearchParams({ kode: codeOf('afmeld', id) }))).toBe(true);
    expect((await theOnly()).deletedAt).not.toBeNull();
  });

  test('revive it with what comes from then on', async () => {
    const id = await running();
    await app.jobAgent.update({ where: { id }, data: { pausedAt: new Date(), pause: 'inaktiv' } });
    await publish(app, { id: 'meanwhile', publishedAt: new Date().toISOString() });
    await press('genoptag', codeOf('genoptag', id));
    expect(await theOnly()).toMatchObject({ pausedAt: null, pause: null });
    await publish(app, { id: 'again', publishedAt: new Date().toISOString() });
    await makeDue(app);
    await runJobAgents(new Date());
    const texts = (await mails()).map(({ text }) => text).join();
    expect(texts).toContain('job=internal%3Aagain');
    expect(texts).not.toContain('job=internal%3Ameanwhile');
  });

  test('lead to ads and show that the owner is there, and lead nobody anywhere else', async () => {
    const id = await running();
    await app.jobAgent.update({ where: { id }, data: { lastActiveAt: new Date('2026-01-01') } });
    const url = 'https://jobs.example.com/kok';
    await publish(app, { id: 'ours' }, { id: 'Eude', index: 'external', url });
    const follow = (job: string) => followLink(new URLSearchParams({ kode: codeOf('vis', id), job }));
    expect(await follow('internal:ours')).toBe('/find-job/ours?fra=jobagent');
    expect(await follow('external:Eude')).toBe(url);
    expect((await theOnly()).lastActiveAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
    for (const job of ['external:Eukendt', 'https://evil.example', '//evil.example', 'internal:../../x', ''])
      expect(await follow(job)).toBe(`/find-job?${search}&orderType=PublicationDate&fra=jobagent`);
  });
});

describe('a citizen’s job agent', () => {
  const citizenOf = async () =>
    citizenActor(await newAccount(app, { email: 'a@example.com', emailConfirmedAt: new Date() }));
  const create = (actor: Parameters<typeof createAgent>[0], more: Record<string, string> = {}) =>
    createAgent(actor, wish({ email: '', modtager: 'konto', ...more }), pressOf('jobagent', 'x'));

  test('begins at once for the address the account has confirmed', async () => {
    expect(await create(await citizenOf())).toMatchObject({ redirectTo: expect.stringMatching(/\?oprettet=/) });
    expect(await theOnly()).toMatchObject({ emailCipher: null, confirmedAt: expect.any(Date) });
    expect(await mails()).toEqual([]);
  });

  test('waits for another address to be confirmed', async () => {
    const answer = await create(await citizenOf(), { modtager: 'anden', email: 'anden@example.com' });
    expect(answer).toMatchObject({ redirectTo: expect.stringMatching(/\?bekraeft=/) });
    expect(await mails()).toMatchObject([{ to: 'anden@example.com' }]);
  });

  test('is made once, and twenty times at most', async () => {
    const actor = await citizenOf();
    await create(actor);
    expect(await create(actor)).toMatchObject({ redirectTo: expect.stringMatching(/\?findes=/) });
    for (let nr = 2; nr <= 20; nr += 1) await create(actor, { soegning: `searchString=nr${nr}` });
    expect(await create(actor, { soegning: 'searchString=nr21' })).toMatchObject({ ok: false });
    expect(await app.jobAgent.count()).toBe(20);
  });

  test('is changed, paused, resumed, deleted and brought back by its owner only', async () => {
    const actor = await citizenOf();
    await create(actor);
    const { id } = await theOnly();
    const button = (goer: string, who: Parameters<typeof pressAgentButton>[0] = actor) =>
      pressAgentButton(who, formOf({ id, goer }));
    const before = await theOnly();
    for (const goer of ['ugentlig', 'pause', 'slet']) {
      await button(goer, await citizenOf());
      await button(goer, caseworkerActor(actor.citizen));
      await button(goer, null);
    }
    expect(await theOnly()).toEqual(before);
    await button('ugentlig');
    expect((await theOnly()).nextRunOn.getTime() - before.nextRunOn.getTime()).toBe(6 * 86_400_000);
    await button('pause');
    expect(await theOnly()).toMatchObject({ pause: 'valgt' });
    await button('genoptag');
    expect(await theOnly()).toMatchObject({ pause: null, pausedAt: null });
    expect(await button('slet')).toBe(`/find-job/jobagenter?slettet=${id}`);
    await button('fortryd');
    expect((await theOnly()).deletedAt).toBeNull();
  });
});
