import { beforeEach, describe, expect, test } from 'vitest';
import { sessionRules } from '@/lib/core/session/rules';
import {
  createSession,
  endExpiredSessions,
  endSession,
  findSession,
  hashSessionId,
  touchSession,
} from '@/lib/core/session/store';
import { newAccount } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);
const { owner } = database;
const { accountId } = await newAccount(owner);

const began = new Date('2026-03-02T08:00:00.000Z');
const after = (seconds: number, ms = 0) => new Date(began.getTime() + seconds * 1000 + ms);
const { idleSeconds: idle, absoluteSeconds: absolute } = sessionRules;

/** Makes a session and gives its id and what it is kept under. */
async function begin() {
  const id = await createSession({
    actorKind: 'citizen',
    accountId,
    method: 'mitid',
    policyPending: false,
    now: began,
  });
  return { id, key: hashSessionId(id) };
}
const kept = (idHash: string) => owner.session.findUniqueOrThrow({ where: { idHash } });

beforeEach(() => owner.session.deleteMany());

describe('a session id', () => {
  test('is 256 random bits that stand nowhere in the database', async () => {
    const { id, key } = await begin();
    expect(Buffer.from(id, 'base64url')).toHaveLength(32);
    expect(JSON.stringify(await kept(key))).not.toContain(id);
    expect((await begin()).id).not.toBe(id);
  });

  test('finds its session with the account behind it', async () => {
    const { key } = await begin();
    expect(await findSession(key)).toMatchObject({ account_id: accountId, actor_kind: 'citizen', method: 'mitid' });
    expect(await findSession(hashSessionId('guessed'))).toBeUndefined();
  });
});

describe('touching a session', () => {
  test.each([
    ['at once', after(0), true],
    ['a millisecond before it runs out', after(idle, -1), true],
    ['when it runs out', after(idle), false],
    ['after it ran out', after(idle, 1), false],
  ])('%s', async (_, at, renewed) => {
    const { key } = await begin();
    const row = await touchSession(key, at);
    expect(row !== undefined).toBe(renewed);
    expect((await kept(key)).lastSeenAt).toEqual(renewed ? at : began);
  });

  test.each([
    ['before', -1, true],
    ['at', 0, false],
    ['after', 1, false],
  ])('%s the absolute limit, however busy the day was', async (_, ms, renewed) => {
    const { key } = await begin();
    for (let at = idle - 1; at < absolute; at += idle - 1) await touchSession(key, after(at));
    await touchSession(key, after(absolute - 1));
    expect((await touchSession(key, after(absolute, ms))) !== undefined).toBe(renewed);
  });

  test('does not wake one that was ended', async () => {
    const { key } = await begin();
    await endSession(key, 'revoked', after(1));
    expect(await touchSession(key, after(2))).toBeUndefined();
  });

  test('never sets it back when an older request comes late', async () => {
    const { key } = await begin();
    await touchSession(key, after(60));
    await touchSession(key, after(30));
    expect((await kept(key)).lastSeenAt).toEqual(after(60));
  });

  test('remembers the last page, and keeps it when there is none to remember', async () => {
    const { key } = await begin();
    await touchSession(key, after(1), '/joblog');
    expect(await touchSession(key, after(2))).toMatchObject({ last_page: '/joblog' });
  });

  test('at the last moment by many at once and ending it leaves it ended', async () => {
    const { key } = await begin();
    const touches = Array.from({ length: 20 }, (_, nr) => touchSession(key, after(nr)));
    await Promise.all([...touches, endSession(key, 'logout', after(20))]);
    expect(await touchSession(key, after(21))).toBeUndefined();
    expect(await kept(key)).toMatchObject({ endReason: 'logout', lastPage: null });
  });
});

describe('ending a session', () => {
  test.each(['expired', 'replaced', 'revoked'] as const)('as %s keeps the last page', async (reason) => {
    const { key } = await begin();
    await touchSession(key, after(1), '/joblog');
    await endSession(key, reason, after(2));
    expect(await kept(key)).toMatchObject({ endReason: reason, endedAt: after(2), lastPage: '/joblog' });
  });

  test('by logging out forgets the last page', async () => {
    const { key } = await begin();
    await touchSession(key, after(1), '/joblog');
    await endSession(key, 'logout', after(2));
    expect(await kept(key)).toMatchObject({ endReason: 'logout', lastPage: null });
  });

  test('twice keeps the first time and reason', async () => {
    const { key } = await begin();
    await endSession(key, 'expired', after(5));
    await endSession(key, 'logout', after(9));
    expect(await kept(key)).toMatchObject({ endReason: 'expired', endedAt: after(5) });
  });
});

describe('ending what has run out', () => {
  test('records when each ran out, not when it was found', async () => {
    const { key } = await begin();
    expect(await endExpiredSessions(after(idle, -1))).toBe(0);
    expect(await endExpiredSessions(after(idle + 600))).toBe(1);
    expect(await kept(key)).toMatchObject({ endReason: 'expired', endedAt: after(idle) });
    expect(await endExpiredSessions(after(idle + 1200))).toBe(0);
  });

  test('takes the absolute limit where that came first', async () => {
    const { key } = await begin();
    await owner.session.update({ where: { idHash: key }, data: { lastSeenAt: after(absolute - 60) } });
    await endExpiredSessions(after(absolute));
    expect(await kept(key)).toMatchObject({ endReason: 'expired', endedAt: after(absolute) });
  });
});
