import type { Page } from '@playwright/test';
import { fitsWidth, goodPage, goodWithoutScript } from './support/checks';
import { pressOn, tabTo } from './support/keyboard';
import { bothWidths, expect, noJavaScript, test } from './support/test';

const map = (page: Page) => page.getByRole('region', { name: 'Kort', exact: true });
const list = (page: Page) => page.getByRole('region', { name: 'Job på kortet' });
const items = (page: Page) => list(page).getByRole('listitem');
const clusters = (page: Page) => map(page).getByRole('button', { name: /^[\d.]+ job ved / });
const pins = (page: Page) => map(page).locator('.map-pin');

/** A link's text without the words that it opens in a new tab. */
const titleIn = (link: string) => link.replace(/\s*\(åbner.*/, '');

/** Opens a map and waits until everything stands on it. */
async function openMap(page: Page, path = '/find-job/kort'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.map-panel')).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
  await expect(list(page).getByRole('status')).toContainText('Listen følger kortet.');
}

/** How many jobs the markers in sight stand for. */
async function jobsOnMap(page: Page): Promise<number> {
  const numbers = await clusters(page).allTextContents();
  const inClusters = numbers.reduce((sum, number) => sum + Number(number.replace('.', '')), 0);
  return inClusters + (await pins(page).count());
}

test('shows at most five hundred jobs, and says in words how many there are', bothWidths, async ({ page }) => {
  await openMap(page);
  await expect(page.getByText(/Kortet viser 500 af [1-9]\.\d{3} job\. De er valgt, så de ligger spredt/)).toBeVisible();
  await expect(page.getByText(/\d+ job har ingen adresse på kortet\./)).toBeVisible();
  expect(await jobsOnMap(page)).toBe(500);
  await expect(items(page)).toHaveCount(20);
  await goodPage(page, 'find-job-kort');
});

test('fetches the map from nobody else, and only where there is one', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/find-job');
  const ofTheMap = () => fetched.filter((url) => /maplibre|api\/findjob\/kort/.test(url));
  expect(ofTheMap()).toEqual([]);
  await openMap(page);
  expect(ofTheMap().length).toBeGreaterThan(0);
});

test('is used with the keyboard alone', async ({ page }) => {
  await openMap(page, '/find-job/kort?postalCode=5000&kmRadius=30');
  const before = await jobsOnMap(page);

  await test.step('a number opens into what it stands for, and the focus stays on the map', async () => {
    await pressOn(page, clusters(page).first());
    await expect.poll(() => jobsOnMap(page)).toBeLessThan(before);
    await expect(map(page).locator('button:focus')).toBeVisible();
  });

  await test.step('a job is read in a box that Escape closes', async () => {
    await openMap(page, '/find-job/kort?postalCode=5000&kmRadius=30&searchString=sygeplejerske');
    const pin = pins(page).first();
    const name = await pin.getAttribute('aria-label');
    await tabTo(page, pin);
    await page.keyboard.press('Enter');
    const link = map(page).locator('.maplibregl-popup').getByRole('link');
    await expect(link).toBeFocused();
    expect(name).toContain(titleIn(await link.innerText()));
    await page.keyboard.press('Escape');
    await expect(link).toHaveCount(0);
    await expect(pin).toBeFocused();
  });
});

test('can be skipped with one press', async ({ page }) => {
  await openMap(page);
  await pressOn(page, page.getByRole('link', { name: 'Spring kortet over og gå til listen' }));
  await expect(list(page)).toBeFocused();
});

test('what is chosen on the list is chosen on the map, and the other way round', bothWidths, async ({ page }) => {
  await openMap(page, '/find-job/kort?searchString=sygeplejerske');
  const second = items(page).nth(1);
  const title = await second.getByRole('heading').innerText();
  await second.getByRole('button', { name: /^Vis på kortet/ }).click();
  await expect(map(page).locator('.maplibregl-popup')).toContainText(title);
  await expect(map(page).locator('.is-selected')).toHaveCount(1);
  await expect(list(page).locator('.is-selected').getByRole('heading')).toHaveText(title);
  await map(page).getByRole('button', { name: 'Luk' }).click();
  await expect(list(page).locator('.is-selected')).toHaveCount(0);

  await pins(page).first().click();
  const chosen = await map(page).locator('.maplibregl-popup a').innerText();
  await expect(list(page).locator('.is-selected')).toContainText(titleIn(chosen));
});

test('the list follows the map, and the area can be searched', async ({ page }) => {
  await openMap(page);
  const total = Number(/af ([\d.]+) job/.exec(await page.locator('main').innerText())?.[1]?.replace('.', ''));
  await expect(page.getByRole('link', { name: 'Søg i dette område' })).toBeHidden();
  await map(page).getByRole('button', { name: 'Zoom ind', exact: true }).click();
  await expect(list(page).getByRole('status')).not.toContainText('500 job');

  await test.step('who comes back finds the map where they left it', async () => {
    const seen = await list(page).getByRole('status').innerText();
    await page.getByRole('link', { name: 'Tilbage til listen' }).click();
    await expect(page).toHaveURL(/\/find-job$/);
    await page.goBack();
    await expect(list(page).getByRole('status')).toHaveText(seen, { timeout: 30_000 });
  });

  await page.getByRole('link', { name: 'Søg i dette område' }).click();
  await expect(page).toHaveURL(/mapArea=/);
  const counts = page.getByText(/Kortet viser .+ i området\./);
  await expect(counts).toBeVisible();
  const located = Number(/([\d.]+) job i området/.exec(await counts.innerText())?.[1]?.replace('.', ''));
  expect(located).toBeLessThan(total);
  await expect(page.getByRole('link', { name: 'Søg i dette område' })).toBeHidden();
  await page.getByRole('link', { name: 'Fjern Kun det viste område' }).click();
  await expect(page).not.toHaveURL(/mapArea=/);
});

test('keeps the search on the way there and back', async ({ page }) => {
  await page.goto('/find-job?searchString=kok&postalCode=2100&kmRadius=20');
  await page.getByRole('link', { name: 'Vis på kort' }).click();
  await expect(page).toHaveURL(/\/find-job\/kort\?searchString=kok&postalCode=2100&kmRadius=20$/);
  await expect(map(page).getByRole('img', { name: '2100 København Ø' })).toBeAttached({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Tilbage til listen' }).click();
  await expect(page).toHaveURL(/\/find-job\?searchString=kok&postalCode=2100&kmRadius=20$/);
});

test('is a list where the browser cannot draw', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/find-job/kort?searchString=kok');
  await expect(page.getByText('Din browser kan ikke vise kortet. Listen viser de samme job.')).toBeVisible();
  await expect(items(page).first().getByRole('link')).toBeVisible();
  await expect(page.getByRole('button', { name: /Vis på kortet/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Næste side' }).click();
  await expect(page).toHaveURL(/pageNumber=2/);
});

test('is a list while the jobs for the map do not come', async ({ page }) => {
  await page.route('**/api/findjob/kort*', (route) => route.fulfill({ status: 429, body: '{}' }));
  await page.goto('/find-job/kort?searchString=kok');
  await expect(page.getByText('Kortet kunne ikke hentes lige nu. Listen viser de samme job.')).toBeVisible();
  await expect(items(page).first().getByRole('link')).toBeVisible();
});

test('says so when nothing is on the map', async ({ page }) => {
  await page.goto('/find-job/kort?searchString=xyzzyplugh');
  await expect(page.getByRole('heading', { name: 'Ingen job på kortet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tilbage til listen' })).toBeVisible();
});

test('says so when the search engine is down', async ({ page, demo }) => {
  await demo({ faults: { ankiro: 'down' } });
  await page.goto('/find-job/kort');
  await expect(page.getByRole('link', { name: 'Prøv igen' })).toBeVisible();
  await expect(page.getByText('Ingen job på kortet')).toHaveCount(0);
});

test('speaks English on Work in Denmark, and leads to nothing else', async ({ page }) => {
  await page.goto('/find-job/kort?WIDK=true');
  await expect(page.locator('.map-panel')).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: 'Jobs on a map' })).toBeVisible();
  await expect(page.getByText(/^The map shows \d+ of \d+ jobs\./)).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Map', exact: true }).getByRole('button', { name: 'Zoom in', exact: true }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page).toHaveURL(/\/find-job\?WIDK=true$/);
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('the map is a list with pages', bothWidths, async ({ page }) => {
    await page.goto('/find-job/kort?searchString=kok');
    // Words in <noscript> are found by no other locator.
    await expect(page.locator('noscript p')).toHaveText('Kortet kræver JavaScript. Listen viser de samme job.');
    await expect(items(page).first().getByRole('link')).toBeVisible();
    await goodWithoutScript(page, 'find-job-kort');
    await page.getByRole('link', { name: 'Næste side' }).click();
    await expect(page).toHaveURL(/pageNumber=2/);
    await expect(items(page).first().getByRole('link')).toBeVisible();
    await fitsWidth(page);
  });
});
