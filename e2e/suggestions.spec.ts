import type { Page } from '@playwright/test';
import { axeCheck, fitsWidth } from './support/checks';
import { bothWidths, expect, noJavaScript, test } from './support/test';

const field = (page: Page) => page.getByRole('combobox', { name: /^(Hvad vil du arbejde med|What)/ });
const options = (page: Page) => page.getByRole('listbox', { name: /Forslag|Suggestions/ }).getByRole('option');

/** All at once: suggestions for the first letters, which come in between, are not what is meant. */
async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
}

test.describe('suggestions in Find Job', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/find-job');
  });

  test('are there from the third character, in groups that have names', bothWidths, async ({ page }) => {
    await type(page, 'aa');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await field(page).pressSequentially('rhus');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('group', { name: 'Kommune' }).getByRole('option')).toHaveText(['Aarhus']);
    await expect(page.getByRole('group', { name: 'Postnummer' }).getByRole('option').first()).toHaveText(/^8000 /);
    await expect(page.getByRole('status').filter({ hasText: /\d+ forslag/ })).toBeAttached();
    await axeCheck(page);
    await fitsWidth(page);
  });

  test('are gone through with the arrows, home and end, and left with escape', async ({ page }) => {
    await type(page, 'aarhus');
    await expect(options(page).first()).toBeVisible();
    const last = (await options(page).count()) - 1;
    const active = async (number: number) => {
      await expect(options(page).nth(number)).toHaveAttribute('aria-selected', 'true');
      const id = await options(page).nth(number).getAttribute('id');
      await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
      await expect(field(page)).toBeFocused();
    };
    for (const [key, number] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', last],
      ['ArrowDown', 0],
      ['ArrowUp', last],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      await active(number);
    }
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue('aarhus');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(options(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/find-job$/);
  });

  test('become the filter they name, by the keyboard, and the text is gone', async ({ page }) => {
    await type(page, 'fiskekok');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/occupations=68c9d4ce/);
    await expect(page).not.toHaveURL(/searchString=./);
    await expect(field(page)).toHaveValue('');
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole('link', { name: /Kok/ }).first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/find-job$/);
  });

  test('become the place at the end of a text, and the rest of it stays', async ({ page }) => {
    await type(page, 'kok i 8000');
    await expect(options(page)).toHaveText(['8000 Aarhus C, sammen med “kok”']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/searchString=kok&postalCodes=8000$/);
    await expect(field(page)).toHaveValue('kok');
  });

  test('become the filter they name, by a tap, and can be taken away again', bothWidths, async ({ page }) => {
    await type(page, '8000');
    await options(page).first().click();
    await expect(page).toHaveURL(/postalCodes=8000/);
    await page
      .getByRole('link', { name: /8000 Aarhus C/ })
      .first()
      .click();
    await expect(page).not.toHaveURL(/postalCodes/);
  });

  test('leave a text that is merely typed as it is', async ({ page }) => {
    await type(page, 'kok');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/searchString=kok/);
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue('kok');
    await page.goBack();
    await expect(field(page)).toHaveValue('');
  });

  test('are never asked for with what may be a CPR number', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('suggestions') && asked.push(request.url()));
    await type(page, '010203-1234');
    await type(page, 'aarhus');
    await expect(options(page).first()).toBeVisible();
    expect(asked.filter((url) => /\d{5}/.test(decodeURIComponent(new URL(url).search)))).toEqual([]);
  });
});

test('suggestions are not missed when the search is down', async ({ page, demo, violations }) => {
  await page.goto('/find-job');
  await demo({ faults: { ankiro: 'down' } });
  const refused = page.waitForResponse(/suggestions/);
  await type(page, 'aarhus');
  expect((await refused).status()).toBe(503);
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('aarhus');
  expect(violations.take()).toEqual([expect.stringContaining('answer 503')]);
});

test('suggestions on Work in Denmark are of places, in English', async ({ page }) => {
  await page.goto('/find-job?WIDK=true');
  await type(page, 'aarhus');
  await expect(page.getByRole('group', { name: 'Municipality' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /suggestions/ })).toBeAttached();
  await type(page, 'fiskekok');
  await expect(options(page)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('the field is a text field that searches', async ({ page }) => {
    await page.goto('/find-job');
    await expect(field(page)).toHaveCount(0);
    await page.locator('#soegeord').fill('kok');
    await page.locator('#soegeord').press('Enter');
    await expect(page).toHaveURL(/searchString=kok/);
  });
});
