import { randomBytes, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { createCipher } from '@/lib/core/crypto/cipher';
import { reencryptAll } from '@/lib/core/reencryption';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
const { app } = database;
const key = (id: string) => ({ id, key: randomBytes(32) });
const [newKey, oldKey, lostKey] = [key('new'), key('old'), key('lost')];
const written = [newKey, oldKey].map(({ id, key: bytes }) => `${id}:${bytes.toString('base64')}`).join(',');
setPortalSettings(database, { CPR_KEYS: written });

const onlyNew = createCipher([newKey]);
const before = createCipher([oldKey]);
const at = new Date('2026-03-02T12:00:00Z');

function newAccount(cprCipher: string, personCipher: string | null = null) {
  const name = randomUUID();
  const data = { cprCipher, personCipher, cprIndex: name, username: name, usernameFolded: name, createdAt: at };
  return app.account.create({ data });
}

beforeEach(async () => {
  await app.account.deleteMany();
  await app.outboxEntry.deleteMany();
});

describe('after a new key has been put first', () => {
  test('every CPR number and every person can be read with it alone', async () => {
    for (const n of [1, 2, 3]) await newAccount(before.encryptText(`cpr ${n}`), before.encryptText(`person ${n}`));
    expect(await reencryptAll()).toEqual({ rewritten: 6, unreadable: 0 });
    const accounts = await app.account.findMany({ orderBy: { id: 'asc' } });
    expect(accounts.map((account) => onlyNew.decryptText(account.cprCipher))).toEqual(['cpr 1', 'cpr 2', 'cpr 3']);
    const people = accounts.map(({ personCipher }) => onlyNew.decryptText(personCipher ?? ''));
    expect(people).toEqual(['person 1', 'person 2', 'person 3']);
  });

  test('running it again finds nothing to do', async () => {
    await newAccount(before.encryptText('cpr'));
    await reencryptAll();
    const [account] = await app.account.findMany();
    expect(await reencryptAll()).toEqual({ rewritten: 0, unreadable: 0 });
    expect(await app.account.findMany()).toEqual([account]);
  });

  test('what was written with the new key is left as it is', async () => {
    const account = await newAccount(onlyNew.encryptText('cpr'));
    await reencryptAll();
    expect(await app.account.findFirst()).toEqual(account);
  });

  test('two runs at once do the work once and lose nothing', async () => {
    for (let n = 0; n < 30; n += 1) await newAccount(before.encryptText(`cpr ${n}`));
    const [one, other] = await Promise.all([reencryptAll(), reencryptAll()]);
    expect(one.rewritten + other.rewritten).toBe(30);
    const accounts = await app.account.findMany();
    expect(new Set(accounts.map(({ cprCipher }) => onlyNew.decryptText(cprCipher))).size).toBe(30);
  });

  test('a row whose key is gone is told of, and does not stop the others', async () => {
    const unreadable = await newAccount(createCipher([lostKey]).encryptText('cpr'));
    await newAccount(before.encryptText('cpr'));
    expect(await reencryptAll()).toEqual({ rewritten: 1, unreadable: 1 });
    expect(await app.account.findUnique({ where: { id: unreadable.id } })).toEqual(unreadable);
  });

  test('more rows than one batch holds are all rewritten, unreadable ones among them', async () => {
    const rows = Array.from({ length: 1_203 }, (_, n) => {
      const cipher = n % 2 ? before : createCipher([lostKey]);
      const name = randomUUID();
      return { cprCipher: cipher.encryptText('cpr'), cprIndex: name, username: name, usernameFolded: name };
    });
    await app.account.createMany({ data: rows });
    expect(await reencryptAll()).toEqual({ rewritten: 601, unreadable: 602 });
  });

  test('addresses of job agents stay tied to their agent', async () => {
    const agent = {
      site: 'widk',
      search: '',
      rhythm: 'daglig',
      createdAt: at,
      lastActiveAt: at,
      nextRunOn: at,
    } as const;
    const id = randomUUID();
    await app.jobAgent.create({ data: { ...agent, id, emailCipher: before.encryptText('a@b.dk', id) } });
    expect(await reencryptAll()).toEqual({ rewritten: 1, unreadable: 0 });
    const { emailCipher } = await app.jobAgent.findUniqueOrThrow({ where: { id } });
    expect(onlyNew.decryptText(emailCipher ?? '', id)).toBe('a@b.dk');
  });

  test('waiting writes stay tied to their request id, and delivered ones stay empty', async () => {
    const entry = { system: 'mail', operation: 'send', orderingKey: 'a', createdAt: at, nextAttemptAt: at };
    const payloadCipher = before.encryptText('payload', 'first');
    await app.outboxEntry.create({ data: { ...entry, requestId: 'first', payloadCipher } });
    await app.outboxEntry.create({ data: { ...entry, requestId: 'second', payloadCipher: '', deliveredAt: at } });
    expect(await reencryptAll()).toEqual({ rewritten: 1, unreadable: 0 });
    const [waiting, delivered] = await app.outboxEntry.findMany({ orderBy: { id: 'asc' } });
    expect(onlyNew.decryptText(waiting?.payloadCipher ?? '', 'first')).toBe('payload');
    expect(delivered?.payloadCipher).toBe('');
  });
});
