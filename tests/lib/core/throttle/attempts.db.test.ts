import { beforeEach, describe, expect, test } from 'vitest';
import { closeDb } from '@/lib/core/db';
import { countAttempt, countVisitorMail, forgiveAttempt } from '@/lib/core/throttle/attempts';
import { throttleRules } from '@/lib/core/throttle/rules';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);
const { owner } = database;

const noon = new Date('2026-03-02T12:00:00.000Z');
const after = (minutes: number, ms = 0) => new Date(noon.getTime() + minutes * 60_000 + ms);
const times = (count: number) => Array.from({ length: count }, (_, nr) => nr);
const counts = async () => (await owner.loginThrottle.findMany()).map(({ failures }) => failures).sort((a, b) => a - b);

beforeEach(() => owner.loginThrottle.deleteMany());

describe('attempts on one account', () => {
  test('must wait from the eleventh on, from whatever address', async () => {
    for (const nr of times(10)) expect(await countAttempt('anna', `192.0.2.${nr}`, noon)).toBe(false);
    expect(await countAttempt('anna', '198.51.100.1', noon)).toBe(true);
    expect(await countAttempt('birgit', '198.51.100.2', noon)).toBe(false);
  });

  test('may be made again when the window that the first one opened closes', async () => {
    for (const nr of times(10)) await countAttempt('anna', '192.0.2.1', after(nr));
    expect(await countAttempt('anna', '192.0.2.1', after(15, -1))).toBe(true);
    expect(await countAttempt('anna', '192.0.2.1', after(15))).toBe(false);
  });

  test('do not lengthen the wait by trying on', async () => {
    for (const nr of times(14)) await countAttempt('anna', '192.0.2.1', after(nr));
    expect(await countAttempt('anna', '192.0.2.1', after(15))).toBe(false);
  });

  test('made a hundred at once count as a hundred, and ten of them get through', async () => {
    const waits = await Promise.all(times(100).map((nr) => countAttempt('anna', `192.0.2.${nr}`, noon)));
    expect(waits.filter((wait) => !wait)).toHaveLength(throttleRules.account.failures);
    expect((await counts()).at(-1)).toBe(100);
  });

  test('are counted together by all portal processes, each on connections of its own', async () => {
    for (const _ of times(5)) await countAttempt('anna', '192.0.2.1', noon);
    await closeDb();
    for (const _ of times(5)) expect(await countAttempt('anna', '192.0.2.1', noon)).toBe(false);
    await closeDb();
    expect(await countAttempt('anna', '192.0.2.1', noon)).toBe(true);
  });
});

describe('attempts from one address', () => {
  test('must wait from the hundred-and-first on, on whatever account', async () => {
    await Promise.all(times(100).map((nr) => countAttempt(`user-${nr}`, '192.0.2.1', noon)));
    expect(await countAttempt('somebody else', '192.0.2.1', noon)).toBe(true);
    expect(await countAttempt('somebody else', '192.0.2.2', noon)).toBe(false);
  });
});

describe('a right password', () => {
  test('clears the account but takes only its own attempt off the address', async () => {
    for (const _ of times(9)) await countAttempt('anna', '192.0.2.1', noon);
    await countAttempt('anna', '192.0.2.1', noon);
    await forgiveAttempt('anna', '192.0.2.1');
    expect(await counts()).toEqual([9]);
    for (const _ of times(10)) expect(await countAttempt('anna', '192.0.2.1', noon)).toBe(false);
  });

  test('never takes the address below nothing', async () => {
    await countAttempt('anna', '192.0.2.1', noon);
    await forgiveAttempt('anna', '192.0.2.1');
    await forgiveAttempt('anna', '192.0.2.1');
    expect(await counts()).toEqual([0]);
  });
});

describe('an e-mail that a visitor wants sent', () => {
  test('is one too many after five to one address in a day, wherever they are asked for', async () => {
    for (const nr of times(5)) expect(await countVisitorMail('anna@b.dk', `192.0.2.${nr}`, noon)).toBe(null);
    expect(await countVisitorMail('anna@b.dk', '198.51.100.1', after(24 * 60, -1))).toBe('mailbox');
    expect(await countVisitorMail('anna@b.dk', '198.51.100.1', after(24 * 60))).toBe(null);
    expect(await countVisitorMail('bo@b.dk', '198.51.100.1', noon)).toBe(null);
  });

  test('is one too many after twenty from one network in an hour, and then uses up nobody’s share', async () => {
    for (const nr of times(20)) expect(await countVisitorMail(`a${nr}@b.dk`, '192.0.2.1', noon)).toBe(null);
    for (const _ of times(6)) expect(await countVisitorMail('anna@b.dk', '192.0.2.1', noon)).toBe('mailer');
    expect(await countVisitorMail('anna@b.dk', '192.0.2.2', noon)).toBe(null);
  });
});

describe('what is kept', () => {
  test('holds neither names nor addresses', async () => {
    await countAttempt('anna.kjaer', '192.0.2.1', noon);
    const rows = JSON.stringify(await owner.loginThrottle.findMany());
    expect(rows).not.toMatch(/anna|192\.0/);
  });
});
