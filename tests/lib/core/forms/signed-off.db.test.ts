import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formAction } from '@/lib/core/forms/form-action';
import { findParked, ownerMark } from '@/lib/core/forms/parked';
import { citizenOnly } from '@/lib/core/policy';
import { endSession, hashSessionId } from '@/lib/core/session/store';
import { newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf, idle } from '@/tests/support/forms';
import { setPortalSettings } from '@/tests/support/settings';
import { logInTo, lookAt } from '@/tests/support/visits';

const database = await testDatabase();
setPortalSettings(database);
const { owner } = database;
const citizen = await newAccount(owner);
const viewer = citizenActor(citizen);
const expired = { offsetMs: 25 * 60_000 };

let runs = 0;
let filesTaken = 0;

/** A form that says how often it was carried out; "nej" is refused. */
const save = formAction({
  form: 'proeve',
  schema: z.object({ titel: z.string(), tags: z.string().optional(), kode: z.string().optional() }),
  secrets: ['kode'],
  about: ({ tags = '' }) => tags,
  files: {
    names: ['billede'],
    fields: [],
    receive: async ({ files }) => {
      filesTaken += Object.keys(files).length;
      return { values: {}, fieldErrors: {} };
    },
  },
  allow: citizenOnly,
  run: async ({ values }) => {
    runs += 1;
    return values.titel === 'nej' ? { ok: false } : { ok: true, redirectTo: '/joblog' };
  },
});

let browser: Browser;
const submit = (fields: Record<string, string>, options?: RequestOptions) =>
  browser.post('/joblog/ny', () => save(idle, formOf(fields)), options);

const logIn = () => logInTo(browser, citizen.accountId);
const logInCaseworker = () => lookAt(owner, browser, citizen.accountId);

beforeEach(async () => {
  browser = new Browser();
  runs = 0;
  filesTaken = 0;
  await owner.parkedForm.deleteMany();
  await logIn();
});

describe('a form sent after the session ran out', () => {
  test('is kept for its citizen, without secrets and not to be read in the database', async () => {
    const sent = await submit({ titel: 'Hemmelig titel', kode: '1234' }, expired);
    expect(sent).toEqual({ sentTo: '/login/udloebet?tilbage=%2Fjoblog%2Fny' });
    expect(await findParked(viewer, 'proeve')).toEqual({ titel: 'Hemmelig titel' });
    expect(JSON.stringify(await owner.parkedForm.findMany())).not.toContain('Hemmelig');
    expect(runs).toBe(0);
  });

  test('is forgotten once it has been sent after all', async () => {
    await submit({ titel: 'Kok' }, expired);
    await logIn();
    await submit({ titel: 'Kok' });
    expect(await findParked(viewer, 'proeve')).toBeNull();
  });

  test('stands until it is sent without faults', async () => {
    await submit({ titel: 'Kok' }, expired);
    await logIn();
    await submit({ titel: 'nej' });
    expect(await findParked(viewer, 'proeve')).toEqual({ titel: 'Kok' });
  });

  test('is not kept after an own "Log ud"', async () => {
    await endSession(hashSessionId(browser.sessionId ?? ''), 'logout', new Date());
    expect(await submit({ titel: 'Kok' })).toEqual({ sentTo: '/login?tilbage=%2Fjoblog%2Fny' });
    expect(await owner.parkedForm.count()).toBe(0);
  });

  test('is not kept for the citizen when it was a caseworker who typed', async () => {
    await logInCaseworker();
    await submit({ titel: 'Skrevet af Kim' }, expired);
    expect(await owner.parkedForm.count()).toBe(0);
  });
});

describe('a form that its page hands over when the session has run out', () => {
  const viewer = citizenActor(citizen);
  const handOver = (mark: string, options: RequestOptions = expired) =>
    submit({ titel: 'Halvt skrevet', kode: '1234', keepFor: mark }, options);
  const own = () => ownerMark(citizen.accountId);

  test('is kept for the citizen it was drawn for, without secrets, and is not sent', async () => {
    expect((await handOver(own())).value?.status).toBe('ok');
    expect(await findParked(viewer, 'proeve')).toEqual({ titel: 'Halvt skrevet' });
    expect(runs).toBe(0);
  });

  test('is not kept beside the one that was sent: the newest stands, and each that is about something else', async () => {
    await submit({ titel: 'Sendt', tags: 'a' }, expired);
    await submit({ titel: 'Om andet', tags: 'b' }, expired);
    await submit({ titel: 'Halvt skrevet', tags: 'a', keepFor: own() }, expired);
    expect(await findParked(viewer, 'proeve', 'a')).toMatchObject({ titel: 'Halvt skrevet' });
    expect(await findParked(viewer, 'proeve', 'b')).toMatchObject({ titel: 'Om andet' });
    await logIn();
    await submit({ titel: 'Kok', tags: 'a' });
    expect(await findParked(viewer, 'proeve', 'a')).toBeNull();
    expect(await findParked(viewer, 'proeve')).toMatchObject({ titel: 'Om andet' });
  });

  test('is neither kept nor sent while the session lives, and does not renew it', async () => {
    const { lastSeenAt } = await owner.session.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect((await handOver(own(), { offsetMs: 10 * 60_000 })).value?.status).toBe('idle');
    expect((await owner.session.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })).lastSeenAt).toEqual(lastSeenAt);
    expect(runs).toBe(0);
    expect(await owner.parkedForm.count()).toBe(0);
  });

  test.each([
    ['for somebody else', async () => ownerMark((await newAccount(owner)).accountId)],
    ['for nobody', async () => ''],
  ])('is not kept when it was drawn %s', async (_, markOf) => {
    expect((await handOver(await markOf())).value?.status).toBe('error');
    expect(await owner.parkedForm.count()).toBe(0);
  });

  test('is not kept after an own "Log ud", nor for a caseworker, a visitor or another site', async () => {
    expect((await handOver(own(), { ...expired, headers: { origin: 'https://evil.example' } })).value?.status).toBe(
      'error',
    );
    await endSession(hashSessionId(browser.sessionId ?? ''), 'logout', new Date());
    expect((await handOver(own())).value?.status).toBe('error');
    await logInCaseworker();
    expect((await handOver(own())).value?.status).toBe('error');
    browser = new Browser();
    expect((await handOver(own())).value?.status).toBe('error');
    expect(await owner.parkedForm.count()).toBe(0);
  });

  test('leaves its files behind', async () => {
    const data = formOf({ titel: 'Kat', keepFor: own() });
    data.append('billede', new File(['x'], 'kat.png'));
    await browser.post('/joblog/ny', () => save(idle, data), expired);
    expect(filesTaken).toBe(0);
    expect(await findParked(viewer, 'proeve')).toEqual({ titel: 'Kat' });
  });
});
