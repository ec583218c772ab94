import type { Page } from '@playwright/test';
import { fitsWidth, goodPage, goodWithoutScript } from './support/checks';
import { pressOn } from './support/keyboard';
import { loginWithAccount } from './support/login';
import { bothWidths, expect, noJavaScript, test } from './support/test';

const near2100 = '/find-job?searchString=kok&postalCode=2100&kmRadius=50';
const ads = (page: Page) => page.getByRole('article');
const count = (page: Page) => page.locator('.results-bar').getByRole('status');

async function howMany(page: Page): Promise<number> {
  return Number(/[\d.]+/.exec((await count(page).textContent()) ?? '')?.[0]?.replace('.', '') ?? 0);
}

/** Opens the filters where they are folded, and ticks the first that would leave something. */
async function tick(page: Page, name: RegExp): Promise<void> {
  const fold = page.locator('.filters > summary');
  const box = page.getByRole('checkbox', { name }).first();
  if ((await fold.isVisible()) && !(await box.isVisible())) await fold.click();
  await box.check();
}

test('shows all jobs at once, and every way to narrow them', bothWidths, async ({ page }) => {
  await page.goto('/find-job');
  await expect(ads(page)).toHaveCount(20);
  expect(await howMany(page)).toBeGreaterThan(100);
  await fitsWidth(page);
  await goodPage(page, 'find-job');
});

test('narrows "kok" near 2100 by filters, goes back twice, and is shared by its address', async ({
  page,
  newVisitor,
}) => {
  await page.goto(near2100);
  const all = await howMany(page);
  expect(all).toBeGreaterThan(0);
  await tick(page, /^Hovedstaden og Bornholm/);
  await expect(page).toHaveURL(/regions=/);
  await tick(page, /^Fuldtid/);
  await expect(page).toHaveURL(/workHoursType=1/);
  await page
    .locator('details.filter-group > summary')
    .filter({ hasText: /varighed/i })
    .click();
  await tick(page, /^Fastansættelse/);
  await expect(page).toHaveURL(/employmentDurationType=1/);
  const narrowed = await howMany(page);
  expect(narrowed).toBeLessThanOrEqual(all);

  await test.step('another browser sees the same', async () => {
    const other = await newVisitor();
    await other.goto(page.url());
    expect(await howMany(other)).toBe(narrowed);
    await expect(other.getByRole('checkbox', { name: /^Fuldtid/ })).toBeChecked();
  });

  await test.step('the back button undoes one filter at a time', async () => {
    await page.goBack();
    await expect(page).not.toHaveURL(/employmentDurationType/);
    await page.goBack();
    await expect(page).not.toHaveURL(/workHoursType/);
    await expect(page.getByRole('checkbox', { name: /^Fuldtid/ })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Hovedstaden og Bornholm/ })).toBeChecked();
  });
});

test('a filter that is ticked before the page is alive counts when it is', async ({ page }) => {
  const { promise: alive, resolve: comeAlive } = Promise.withResolvers<void>();
  await page.route('**/_next/static/**/*.js', async (route) => {
    await alive;
    await route.continue();
  });
  await page.goto(near2100, { waitUntil: 'commit' });
  await tick(page, /^Fuldtid/);
  comeAlive();
  await expect(page).toHaveURL(/workHoursType=1/);
});

test('a chosen filter is a chip that takes it away again, by keyboard too', async ({ page }) => {
  await page.goto(`${near2100}&workHoursType=1`);
  await pressOn(page, page.locator('.chips').getByRole('link', { name: /Fuldtid/ }));
  await expect(page).not.toHaveURL(/workHoursType/);
  await pressOn(page, page.getByRole('link', { name: 'Ryd alle' }));
  await expect(page).toHaveURL(/\/find-job$/);
});

test('a search that finds nothing says what would', async ({ page }) => {
  await page.goto('/find-job?searchString=sygeplejerkse');
  await expect(page.getByRole('heading', { name: 'Ingen job' })).toBeVisible();
  await page
    .getByRole('link', { name: /sygeplejerske/ })
    .first()
    .click();
  await expect(ads(page).first()).toBeVisible();
  await goodPage(page, 'find-job');
});

for (const query of [
  'pageNumber=-1',
  'pageNumber=5000',
  'resultsPerPage=zz',
  'postalCode=99999&kmRadius=0',
  'regions=Atlantis',
  'occupations=../../etc/passwd',
  'orderType=%00',
  'searchString=%F0%9F%98%80',
  'workHourMin=99&workHourMax=-1',
  'WIDK=perhaps',
]) {
  test(`an address with something wrong in it is a page: ${query}`, async ({ page }) => {
    const answer = await page.goto(`/find-job?${query}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1, name: 'Find job' })).toBeVisible();
  });
}

test('a CPR number in an address is taken out, and the page says why', async ({ page, violations }) => {
  await page.goto('/find-job?searchString=1403881000');
  // The visitor's own doing: nothing of ours leads there.
  expect(violations.take()).toHaveLength(1);
  await expect(page).not.toHaveURL(/1403881000/);
  await expect(
    page
      .getByRole('main')
      .getByText(/CPR-nummer/)
      .first(),
  ).toBeVisible();
});

test('while search is down the page says so, and keeps the form', async ({ page, demo }) => {
  await demo({ faults: { ankiro: 'down' } });
  await page.goto(near2100);
  await expect(page.getByRole('link', { name: 'Prøv igen' })).toBeVisible();
  await expect(page.getByLabel('Nær postnummer')).toHaveValue('2100');
});

test('a citizen keeps an ad in the list, and finds jobs near home', async ({ page, newAccount }) => {
  await loginWithAccount(page, await newAccount('anna'));
  await page.goto('/find-job');
  const joblog = await ads(page)
    .first()
    .getByRole('link', { name: /^Opret joblog/ })
    .getAttribute('href');
  expect(joblog).toMatch(/^\/joblog\/ny\?annonce=(internal|external)%3A/);
  // The ad itself: a newer one may come first before we are back.
  const ad = ads(page).filter({ has: page.locator(`a[href="${joblog}"]`) });
  const keep = ad.getByRole('button', { name: /^Gem som favorit/ });
  const takeOut = ad.getByRole('button', { name: /^Fjern fra favoritter/ });
  await keep.click();
  await expect(takeOut).toBeVisible();
  // Back to a page that was drawn before the press, and to one drawn before it was taken out again elsewhere.
  await page.getByRole('link', { name: 'Mine favoritter' }).click();
  await expect(page).toHaveURL(/favoritter/);
  await page.goBack();
  await expect(takeOut).toBeVisible();
  await page.getByRole('link', { name: 'Mine favoritter' }).click();
  await expect(page).toHaveURL(/favoritter/);
  await ads(page)
    .first()
    .getByRole('button', { name: /^Fjern/ })
    .click();
  await expect(page).toHaveURL(/fjernet=/);
  await page.goBack();
  await page.goBack();
  await expect(keep).toBeVisible();
  await page.getByRole('link', { name: /^Lokale job: København/ }).click();
  await expect(page).toHaveURL(/municipalit|kommune/i);
  await expect(ads(page).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('one searches, filters, turns the page and opens an ad', bothWidths, async ({ page }) => {
    await page.goto('/find-job');
    await page.getByLabel('Hvad vil du arbejde med?').fill('pædagog');
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await expect(page).toHaveURL(/searchString=/);
    const all = await howMany(page);
    await tick(page, /^Fuldtid/);
    await page
      .getByRole('button', { name: /^(Søg|Vis job)/ })
      .last()
      .click();
    await expect(page).toHaveURL(/workHoursType=1/);
    expect(await howMany(page)).toBeLessThanOrEqual(all);
    await page.goto('/find-job');
    await page.getByRole('link', { name: 'Næste side' }).click();
    await expect(page).toHaveURL(/pageNumber=2/);
    await expect(ads(page)).toHaveCount(20);
    await goodWithoutScript(page, 'find-job-uden-javascript');
  });
});
