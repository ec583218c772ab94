import type { Page } from '@playwright/test';
import { goodPage, goodWithoutScript } from './support/checks';
import { days } from './support/demo';
import { loginWithAccount } from './support/login';
import { bothWidths, expect, noJavaScript, test } from './support/test';

/** The address of the first ad of a list that has a page of its own here. */
async function findAd(page: Page, list = '/find-job'): Promise<string> {
  await page.goto(list);
  const own = page.getByRole('article').locator('a[href^="/find-job/"]').first();
  return (await own.getAttribute('href')) ?? '';
}

const similar = (page: Page) => page.locator('.ad-similar');

test('an ad tells what a stressed reader needs first', bothWidths, async ({ page }) => {
  await page.goto(await findAd(page));
  const box = page.getByRole('region', { name: /^Søg jobbet/ });
  await expect(box.getByRole('heading', { name: 'Ansøgningsfrist' })).toBeVisible();
  await expect(box.getByRole('link', { name: /Søg jobbet/ }).first()).toBeVisible();
  for (const name of ['Om jobbet', 'Kort om stillingen', 'Arbejdssted', 'Kontakt', 'Lignende job']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(similar(page).getByRole('article').first()).toBeVisible();
  const posting = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(posting ?? '')).toMatchObject({ '@type': 'JobPosting' });
  await goodPage(page, 'jobannonce');
});

test('an ad opens from the list in a tab of its own, and is marked as seen there', async ({ page, newAccount }) => {
  await loginWithAccount(page, await newAccount('anna'));
  const href = await findAd(page);
  const link = page.locator(`article a[href="${href}"]`);
  const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect(tab.getByRole('heading', { name: 'Om jobbet' })).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(
      page.locator('article', { has: page.locator(`a[href="${href}"]`) }).getByText('Set', { exact: true }),
    ).toBeVisible({
      timeout: 500,
    });
  }).toPass();
});

test('a citizen keeps an ad and makes a joblog of it; a visitor is offered to log in', async ({ page, newAccount }) => {
  const href = await findAd(page);
  await page.goto(href);
  await expect(page.getByRole('link', { name: 'Log ind for at gemme jobbet' })).toBeVisible();
  await loginWithAccount(page, await newAccount('anna'));
  await page.goto(href);
  await page.getByRole('button', { name: /^Gem/ }).click();
  await expect(page.getByRole('button', { name: /^Fjern/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Fjern/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Opret joblog' })).toHaveAttribute(
    'href',
    `/joblog/ny?annonce=internal%3A${href.split('/').at(-1)}`,
  );
});

test('an ad that is over says so, and offers others', async ({ page, demo }) => {
  const href = await findAd(page);
  await demo({ clockOffsetMs: days(200) });
  const answer = await page.goto(href);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole('heading', { name: 'Jobbet kan ikke søges længere' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Log ind for at oprette joblog' })).toBeVisible();
  await expect(similar(page).getByRole('article').first()).toBeVisible();
});

for (const id of ['9999999', 'findes-ikke', 'E999999', '1'.repeat(200)]) {
  test(`an address that stands for no ad is a page that says so: ${id.slice(0, 12)}`, async ({ page }) => {
    const answer = await page.goto(`/find-job/${id}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('link', { name: 'Søg blandt alle job' })).toBeVisible();
  });
}

test('when the ads cannot be fetched, the page says that and not that there is none', async ({
  page,
  demo,
  violations,
}) => {
  const href = await findAd(page);
  await demo({ faults: { 'job-ads': 'down' } });
  const answer = await page.goto(href);
  expect(answer?.status()).toBe(503);
  expect(violations.take()).toHaveLength(1);
  await expect(page.getByRole('link', { name: 'Prøv igen' })).toBeVisible();
});

test('when search is down, the ad is there and says what is missing', async ({ page, demo }) => {
  const href = await findAd(page);
  await demo({ faults: { ankiro: 'down' } });
  await page.goto(href);
  await expect(page.getByRole('heading', { name: 'Om jobbet' })).toBeVisible();
  await expect(page.getByText('Lignende job kan ikke vises lige nu.')).toBeVisible();
});

test('Work in Denmark shows the ads that are marked for it, in English', async ({ page }) => {
  const href = await findAd(page, '/find-job?WIDK=true');
  expect(href).toContain('WIDK=true');
  await page.goto(href);
  await expect(page.getByRole('heading', { name: 'Similar jobs' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('an ad can be read, and shared by e-mail', async ({ page }) => {
    await page.goto(await findAd(page));
    await expect(page.getByRole('heading', { name: 'Om jobbet' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Send på e-mail' })).toBeVisible();
    await expect(similar(page).getByRole('article').first()).toBeVisible();
    await goodWithoutScript(page, 'jobannonce-uden-javascript');
  });
});
