import type { Page } from '@playwright/test';
import { goodPage } from './support/checks';
import { bothWidths, expect, test } from './support/test';

/** Where the page's own links lead that are not Work in Denmark's. */
async function waysOut(page: Page): Promise<string[]> {
  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  return links.filter((href): href is string => href !== null && !href.includes('WIDK=true'));
}

test('a visitor from abroad searches, filters and reads an ad, all in English', bothWidths, async ({ page }) => {
  await page.goto('/find-job?WIDK=true');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/Work in Denmark$/);
  await expect(page.getByRole('link', { name: 'Work in Denmark, find a job' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Log ind|Log in|Kontakt/ })).toHaveCount(0);
  expect(await waysOut(page)).toEqual([]);
  await goodPage(page, 'widk');

  await page.getByRole('button', { name: 'Necessary only' }).click();
  await expect(page).toHaveURL(/WIDK=true/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  const own = page.getByRole('article').locator('a[href^="/find-job/"]').first();
  await page.goto((await own.getAttribute('href')) ?? '');
  await expect(page).toHaveTitle(/Work in Denmark$/);
  expect(await waysOut(page)).toEqual([]);
  await goodPage(page, 'widk-job');
});

for (const [what, path, name] of [
  ['an ad', '/find-job/9999999', 'widk-no-ad'],
  ['a page', '/find-job/x/y', 'widk-no-page'],
] as const) {
  test(`${what} that is not there says so in English`, async ({ page }) => {
    const answer = await page.goto(`${path}?WIDK=true`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle(/Work in Denmark$/);
    expect(await waysOut(page)).toEqual([]);
    await goodPage(page, name);
  });
}

test('Jobnet leads nowhere to Work in Denmark', async ({ page }) => {
  for (const path of ['/', '/find-job', '/find-job/kort', '/login']) {
    await page.goto(path);
    await expect(page.locator('a[href*="WIDK"]')).toHaveCount(0);
  }
});
