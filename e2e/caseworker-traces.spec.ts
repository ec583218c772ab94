import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Database } from '@/prisma/client';
import { person } from '@/prisma/seed/people';
import { accountOf } from './support/database';
import { days } from './support/demo';
import { formFields, postForm } from './support/forms';
import { askFor, loginAs, loginAsEmployee, loginWithAccount, lookAt, usernameField } from './support/login';
import { expect, test } from './support/test';

const publicPages = ['/was', '/privatliv', '/cookies', '/kontakt', '/find-job', '/profil/adgang', '/findes-ikke'];

/** Every address in the menu, folded or not. */
async function menuPaths(page: Page): Promise<string[]> {
  const links = page.getByRole('banner').locator('a[href^="/"]');
  return links.evaluateAll((found) => [...new Set(found.map((link) => link.getAttribute('href') ?? '/'))]);
}

/** Opens every page that a caseworker can get at, and fails where the bar is missing. Gives how many there were. */
async function walkEverywhere(page: Page): Promise<number> {
  const paths = [...(await menuPaths(page)), ...publicPages];
  expect(paths.length).toBeGreaterThan(15);
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('region', { name: 'Sagsbehandlervisning' }), path).toContainText('Kim Jensen');
  }
  return paths.length;
}

/** Moves the clock to a time of this test's own, so that its traces can be told from those of all others. */
function ownTime() {
  const clockOffsetMs = days(500 + Math.floor(Math.random() * 2500));
  const begins = new Date(Date.now() + clockOffsetMs);
  return { clockOffsetMs, during: { gte: begins, lt: new Date(begins.getTime() + 10 * 60_000) } };
}

const events = (database: Database, at: { gte: Date; lt: Date }) =>
  database.jobsoegningsdataEvent.findMany({ where: { at }, select: { name: true } });

test('a caseworker leaves a trace for the citizen, and none in the research', async ({ page, demo, database }) => {
  const { clockOffsetMs, during } = ownTime();
  const { id } = await accountOf(database, 'anna');
  await demo({ clockOffsetMs });
  await loginAsEmployee(page, 'kim');
  await askFor(page, person('sofie').cpr);
  await expect(page.locator('.error-summary')).toBeVisible();
  await lookAt(page, 'anna');
  const pages = await walkEverywhere(page);
  await page.getByRole('button', { name: 'Afslut visning' }).click();
  await expect(page).toHaveURL('/sagsbehandleradgang');
  await page.getByRole('button', { name: 'Log ud' }).first().click();
  await expect(page).toHaveURL('/sagsbehandleradgang?status=ud');

  await test.step('the citizen’s login history tells who looked', async () => {
    const looks = await database.loginHistory.findMany({ where: { accountId: id, at: during } });
    expect(looks).toMatchObject([
      { viewerName: 'Kim Jensen', viewerOffice: 'Jobcenter København', method: 'employee' },
    ]);
  });

  await test.step('the audit tells of every page, of the refusal, and of the end', async () => {
    const entries = await database.auditEntry.findMany({ where: { at: during, actorKind: 'caseworker' } });
    const count = (action: string) => entries.filter((entry) => entry.action === action).length;
    expect(count('login')).toBe(1);
    expect(count('citizen-refused')).toBe(1);
    expect(count('page-seen'), 'at least the personal ones').toBeGreaterThan(pages - publicPages.length - 1);
    expect(count('citizen-closed')).toBe(1);
    expect(count('logout')).toBe(1);
    expect(new Set(entries.map(({ actorRef }) => actorRef.split('/')[0]))).toEqual(new Set(['64942212']));
  });

  await test.step('jobsøgningsdata know nothing of it', async () => {
    // Events may be written after the answer.
    await sleep(500);
    expect(await events(database, during)).toEqual([]);
  });
});

test('a citizen who does the same is in the research', async ({ page, demo, database }) => {
  const { clockOffsetMs, during } = ownTime();
  await demo({ clockOffsetMs });
  await loginAs(page, 'anna');
  await expect.poll(() => events(database, during)).toContainEqual({ name: 'login' });
});

test.describe('a caseworker who forges the citizen’s forms', () => {
  const stolen = `kapret.af.kim.${randomBytes(3).toString('hex')}`;

  /** What a citizen’s own browser sends when the user name is changed: with script, and without. */
  async function recordCitizen(page: Page) {
    await page.goto('/profil/adgang');
    await usernameField(page).fill(stolen);
    const save = page.getByRole('button', { name: 'Gem brugernavn' });
    const plain = await formFields(save);
    const [request] = await Promise.all([
      page.waitForRequest((sent) => sent.method() === 'POST' && 'next-action' in sent.headers()),
      save.click(),
    ]);
    await expect(page.getByText('Dit brugernavn er ændret.')).toBeVisible();
    return { plain, scripted: { headers: request.headers(), body: request.postDataBuffer() ?? Buffer.alloc(0) } };
  }

  test('changes nothing, whichever way they are sent', async ({ page, newVisitor, newAccount, database, baseURL }) => {
    const citizen = await newVisitor();
    await loginWithAccount(citizen, await newAccount('anna'));
    const { plain, scripted } = await recordCitizen(citizen);
    // The name is free again, so only the rules stand between Kim and Anna's.
    await database.account.deleteMany({ where: { usernameFolded: stolen } });

    await loginAsEmployee(page, 'kim');
    await lookAt(page, 'anna');
    const before = await database.auditEntry.count({ where: { action: 'change-refused' } });
    const withoutScript = await postForm(page, plain);
    expect(withoutScript.status()).toBeLessThan(500);
    expect(await withoutScript.text()).not.toContain('Dit brugernavn er ændret');

    const headers = {
      origin: baseURL ?? '',
      'next-action': scripted.headers['next-action'] ?? '',
      'content-type': scripted.headers['content-type'] ?? '',
      accept: 'text/x-component',
    };
    for (const path of ['/profil/adgang', '/forside', '/was']) {
      const answer = await page.request.post(path, { headers, data: scripted.body, maxRedirects: 0 });
      expect(answer.status()).toBeLessThan(500);
    }
    expect(await database.account.count({ where: { usernameFolded: stolen } })).toBe(0);
    expect((await accountOf(database, 'anna')).username).toBe('anna.kjaer');
    expect(await database.auditEntry.count({ where: { action: 'change-refused' } })).toBeGreaterThan(before);
  });
});
