import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { systemDb } from '@/lib/core/db';
import { nothingReceived, type Received, type SentFiles } from '@/lib/core/forms/files';
import { formAction } from '@/lib/core/forms/form-action';
import { once, type Submission } from '@/lib/core/forms/submission';
import { citizenOnly, lookOnly } from '@/lib/core/policy';
import { createSession } from '@/lib/core/session/store';
import { newAccount } from '@/tests/support/accounts';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf, idle } from '@/tests/support/forms';
import { setPortalSettings } from '@/tests/support/settings';
import { logInTo, lookAt } from '@/tests/support/visits';

const database = await testDatabase();
setPortalSettings(database);
const { owner } = database;
const citizen = await newAccount(owner);
const expired = { offsetMs: 25 * 60_000 };

type Run = { titel: string; tags?: string; submission: Submission };
const runs: Run[] = [];

/** A form like any other: it counts how often it was carried out. */
const save = formAction({
  form: 'proeve',
  schema: z.object({
    titel: z.string({ error: 'Skriv en titel.' }).trim().min(1, 'Skriv en titel.').max(19_000, 'Titlen er for lang.'),
    tags: z.string().optional(),
    kode: z.string().optional(),
  }),
  secrets: ['kode'],
  allow: citizenOnly,
  run: ({ values, submission }) =>
    once(systemDb(), submission, async () => {
      runs.push({ titel: values.titel, tags: values.tags, submission });
      if (values.titel === 'nej') return { ok: false, formErrors: ['Det går ikke.'] };
      return values.titel === 'bliv' ? { ok: true, message: 'Gemt.' } : { ok: true, redirectTo: '/joblog' };
    }),
});

const sent: SentFiles[] = [];
const sentWith: Record<string, string>[] = [];

/** A form that takes a picture; anything called "grim" is refused. */
const saveWithFile = formAction({
  form: 'proeve-fil',
  schema: z.object({ titel: z.string().min(1, 'Skriv en titel.') }),
  files: {
    names: ['billede'],
    fields: ['fjern-billede'],
    receive: async (one): Promise<Received> => {
      sent.push(one);
      const name = one.files.billede?.name;
      if (name === 'grim') return { values: {}, fieldErrors: { billede: ['Den er grim.'] } };
      return name ? { values: { billede: name }, fieldErrors: {} } : nothingReceived;
    },
  },
  allow: citizenOnly,
  run: async ({ received }) => {
    sentWith.push(received);
    return { ok: true, redirectTo: '/joblog' };
  },
});

let browser: Browser;
const submitFile = (titel: string, file: File | null, options?: RequestOptions) => {
  const data = formOf({ titel, 'fjern-billede': 'x'.repeat(300), andet: 'y' });
  data.append('billede', file ?? new File([], ''));
  return browser.post('/joblog/ny', () => saveWithFile(idle, data), options);
};
const submit = (fields: Record<string, string | string[]>, options?: RequestOptions) =>
  browser.post('/joblog/ny', () => save(idle, formOf(fields)), options);

const logIn = () => logInTo(browser, citizen.accountId);
const logInCaseworker = () => lookAt(owner, browser, citizen.accountId);

beforeEach(async () => {
  browser = new Browser();
  runs.length = 0;
  sent.length = 0;
  sentWith.length = 0;
  await owner.parkedForm.deleteMany();
  await logIn();
});

describe('a form that is sent', () => {
  test('is carried out and leads on', async () => {
    expect(await submit({ titel: ' Kok ' })).toEqual({ sentTo: '/joblog' });
    expect(runs).toMatchObject([{ titel: 'Kok', submission: { owner: citizen.accountId, form: 'proeve' } }]);
  });

  test('that stays on its page says so, and is ready to be sent anew', async () => {
    const { value } = await submit({ titel: 'bliv' });
    expect(value).toMatchObject({ status: 'ok', message: 'Gemt.', values: {} });
    expect(value?.submitId).not.toBe(runs[0]?.submission.submitId);
  });

  test('with faults says what they are, one a field, and keeps what was typed', async () => {
    const { value } = await submit({ titel: '', tags: 'a', kode: '1234' });
    expect(value).toMatchObject({ status: 'error', fieldErrors: { titel: ['Skriv en titel.'] } });
    expect(value?.values).toEqual({ titel: '', tags: 'a' });
    expect(runs).toEqual([]);
  });

  test('that is refused keeps what was typed, but for secrets, and its submit id', async () => {
    const submitId = '0190a0a0-0000-4000-8000-000000000001';
    const { value } = await submit({ titel: 'nej', kode: '1234', submitId });
    expect(value).toMatchObject({ status: 'error', formErrors: ['Det går ikke.'], submitId, values: { titel: 'nej' } });
    expect(JSON.stringify(value)).not.toContain('1234');
  });

  test('twice is carried out once and leads to the same place', async () => {
    const submitId = '0190a0a0-0000-4000-8000-000000000002';
    const presses = [1, 2, 3].map(() => submit({ titel: 'Kok', submitId }));
    expect(await Promise.all(presses)).toEqual(Array(3).fill({ sentTo: '/joblog' }));
    expect(runs).toHaveLength(1);
  });

  test('with the submit id of somebody else’s form is not carried out', async () => {
    const submitId = '0190a0a0-0000-4000-8000-000000000003';
    await submit({ titel: 'Kok', submitId });
    const other = await newAccount(owner);
    const session = {
      actorKind: 'citizen',
      accountId: other.accountId,
      method: 'mitid',
      policyPending: false,
    } as const;
    browser.sessionId = await createSession({ ...session, now: new Date() });
    expect((await submit({ titel: 'Kok', submitId })).value).toMatchObject({ status: 'error' });
    expect(runs).toHaveLength(1);
  });

  test.each(['', 'not a uuid', "'; DROP TABLE jobnet.account; --", '0190A0A0-0000-4000-8000-00000000000A'])(
    'with %j for a submit id is given one',
    async (submitId) => {
      expect(await submit({ titel: 'Kok', submitId })).toEqual({ sentTo: '/joblog' });
      expect(runs[0]?.submission.submitId).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('holds only the fields the form has, and text only', async () => {
    const data = formOf({ titel: 'bliv', tags: ['a', 'b'], isAdmin: 'ja', __proto__: 'x' });
    data.append('tags', new File(['x'], 'x.txt'));
    await browser.post('/joblog/ny', () => save(idle, data));
    expect(runs[0]).toMatchObject({ tags: 'a\nb' });
  });

  test('with an endless text is told that it is too long', async () => {
    const { value } = await submit({ titel: 'x'.repeat(500_000) });
    expect(value?.fieldErrors).toEqual({ titel: ['Titlen er for lang.'] });
  });
});

describe('a form from elsewhere', () => {
  test.each([{ origin: '' }, { origin: 'null' }, { origin: 'https://evil.example' }])(
    'with %j is not carried out',
    async (headers) => {
      const { value } = await submit({ titel: 'Kok' }, { headers });
      expect(value).toMatchObject({ status: 'error', formErrors: [expect.stringContaining('Intet er ændret')] });
      expect(runs).toEqual([]);
    },
  );

  test('that does not say where it is from is not carried out', async () => {
    const { value } = await browser.open('/joblog/ny', () => save(idle, formOf({ titel: 'Kok' })));
    expect(value?.status).toBe('error');
    expect(runs).toEqual([]);
  });
});

describe('a form sent by somebody who may not', () => {
  test('sends a visitor to log in', async () => {
    browser.sessionId = undefined;
    expect(await submit({ titel: 'Kok' })).toEqual({ sentTo: '/login?tilbage=%2Fjoblog%2Fny' });
    expect(runs).toEqual([]);
  });

  test('is refused to a caseworker in words, and stands in the audit', async () => {
    await logInCaseworker();
    const { value } = await submit({ titel: 'Kok' });
    expect(value).toMatchObject({ status: 'error', formErrors: [lookOnly], values: { titel: 'Kok' } });
    const entry = await owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({
      action: 'change-refused',
      citizenRef: citizen.accountId,
      details: '{"form":"proeve"}',
    });
    expect(runs).toEqual([]);
  });
});

describe('a file that comes with a form', () => {
  const picture = () => new File(['x'], 'kat.png');

  test('is kept before the rest is looked at, and the form says so when it is drawn again', async () => {
    const { value } = await submitFile('', picture());
    expect(value).toMatchObject({ status: 'error', values: { titel: '', billede: 'kat.png' } });
    expect(sent).toMatchObject([{ accountId: citizen.accountId, files: { billede: { name: 'kat.png' } } }]);
    expect(sent[0]?.fields).toEqual({ 'fjern-billede': 'x'.repeat(200) });
    expect(sentWith).toEqual([]);
  });

  test('that is refused stops the form, with its message among the others', async () => {
    const { value } = await submitFile('', new File(['x'], 'grim'));
    expect(value?.fieldErrors).toEqual({ titel: ['Skriv en titel.'], billede: ['Den er grim.'] });
    expect((await submitFile('Kat', new File(['x'], 'grim'))).value?.status).toBe('error');
    expect(sentWith).toEqual([]);
  });

  test('is told to whoever carries the form out; a field left alone is no file', async () => {
    expect(await submitFile('Kat', picture())).toEqual({ sentTo: '/joblog' });
    await submitFile('Kat', null);
    expect(sentWith).toEqual([{ billede: 'kat.png' }, {}]);
  });

  test('is kept for a citizen whose session ran out, and for nobody else', async () => {
    await submitFile('Kat', picture(), expired);
    expect(sent).toHaveLength(1);
    expect((await owner.parkedForm.findFirst())?.form).toBe('proeve-fil');
    browser = new Browser();
    await submitFile('Kat', picture());
    await logInCaseworker();
    await submitFile('Kat', picture());
    expect(sent).toHaveLength(1);
  });

  test('from a page of somebody else’s is not even looked at', async () => {
    await submitFile('Kat', picture(), { headers: { origin: 'https://example.com' } });
    expect(sent).toEqual([]);
  });
});
