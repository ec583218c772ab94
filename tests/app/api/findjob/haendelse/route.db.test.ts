import { beforeEach, describe, expect, test } from 'vitest';
import { POST } from '@/app/api/findjob/haendelse/route';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';
import { visitsTo } from '@/tests/support/visits';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
const { loggedIn, lookingAt, accountOf } = visitsTo(database.owner);

const path = '/api/findjob/haendelse';
const events = () => database.owner.jobsoegningsdataEvent.findMany({ orderBy: { id: 'asc' } });
const seen = () => database.owner.seenAd.findMany({ select: { accountId: true, index: true, adId: true } });

beforeEach(async () => {
  await database.owner.jobsoegningsdataEvent.deleteMany();
  await database.owner.seenAd.deleteMany();
});

/** What a browser sends by itself. */
async function report(body: unknown, browser = new Browser()): Promise<number | undefined> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { value } = await browser.post(path, () =>
    POST(new Request(`http://localhost${path}`, { method: 'POST', body: text })),
  );
  return value?.status;
}

const opened = { name: 'job-ad-opened', site: 'jobnet', index: 'external', id: 'E1' };

describe('what a browser reports', () => {
  test.each([
    { name: 'find-job-closed', site: 'widk', seconds: 12 },
    opened,
    { name: 'job-ad-acted-on', site: 'jobnet', index: 'internal', id: '1', action: 'ansoeg' },
  ])('becomes an event: $name', async ({ name, ...data }) => {
    expect(await report({ name, ...data })).toBe(204);
    expect(await events()).toMatchObject([{ name, data, person: null, visit: null }]);
  });

  test('belongs to the citizen who is logged in, and an ad elsewhere is marked as seen', async () => {
    const browser = await loggedIn('anna');
    expect(await report(opened, browser)).toBe(204);
    expect(await events()).toMatchObject([{ person: expect.any(String), visit: expect.any(String) }]);
    const { id: accountId } = await accountOf('anna');
    expect(await seen()).toEqual([{ accountId, index: 'external', adId: 'E1' }]);
  });

  test('on Work in Denmark marks nothing', async () => {
    expect(await report({ ...opened, site: 'widk' }, await loggedIn('anna'))).toBe(204);
    expect(await seen()).toEqual([]);
  });

  test('while a caseworker looks along leaves neither event nor mark', async () => {
    expect(await report(opened, await lookingAt('anna'))).toBe(204);
    expect(await events()).toEqual([]);
    expect(await seen()).toEqual([]);
  });

  test.each([
    '',
    'null',
    '{"name":"login","data":{"method":"mitid"}}',
    JSON.stringify({ ...opened, index: '../x' }),
    JSON.stringify({ ...opened, cpr: '1403881000' }),
    JSON.stringify({ name: 'find-job-closed', site: 'jobnet', seconds: -1 }),
  ])('is refused when it is none of what may be reported: %s', async (body) => {
    expect(await report(body)).toBe(400);
    expect(await events()).toEqual([]);
  });
});
