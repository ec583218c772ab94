import type { Page } from '@playwright/test';
import { axeCheck, fitsWidth } from './support/checks';
import { loginWithAccount } from './support/login';
import { bothWidths, expect, test } from './support/test';

const adresse = (page: Page) => page.getByRole('combobox', { name: /^Adresse/ });
const postnummer = (page: Page) => page.getByRole('textbox', { name: /^Postnummer/ });
const by = (page: Page) => page.getByRole('combobox', { name: /^By/ });
const options = (page: Page) => page.getByRole('listbox', { name: 'Forslag' }).getByRole('option');
const told = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** A form with an address, once its fields suggest. */
async function openForm(page: Page): Promise<void> {
  await page.goto('/joblog/ny');
  await expect(adresse(page)).toBeVisible();
}

test.describe('an address', () => {
  test.beforeEach(async ({ page, newAccount }) => {
    await loginWithAccount(page, await newAccount('anna'));
    await openForm(page);
  });

  test('is written with the keyboard alone, from street to door', bothWidths, async ({ page }) => {
    await adresse(page).focus();
    // All at once: a late answer to half a word would take away what the arrow has reached.
    await page.keyboard.insertText('nørrebrog');
    await expect(options(page)).toHaveText(['Nørrebrogade, 2200 København N']);
    await axeCheck(page);
    await fitsWidth(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(told(page, 'Postnummer og by er udfyldt: 2200 København N.')).toBeAttached();
    await expect(options(page).first()).toHaveText('Nørrebrogade 1, 2200 København N');
    await expect(adresse(page)).toBeFocused();
    await page.keyboard.insertText('12 2');
    await expect(options(page).first()).toHaveText('Nørrebrogade 12, 2. tv, 2200 København N');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(adresse(page)).toHaveValue('Nørrebrogade 12, 2. tv');
    await page.keyboard.press('Tab');
    await expect(postnummer(page)).toBeFocused();
    await expect(postnummer(page)).toHaveValue('2200');
    await page.keyboard.press('Tab');
    await expect(by(page)).toHaveValue('København N');
  });

  test('of a postcode that is known is suggested there first', async ({ page }) => {
    await postnummer(page).fill('8600');
    await expect(by(page)).toHaveValue('Silkeborg');
    await adresse(page).pressSequentially('vestergade 7');
    await expect(options(page).first()).toHaveText('Vestergade 7, 8600 Silkeborg');
  });

  test('in another country is left to whoever writes it', async ({ page }) => {
    await page.getByRole('combobox', { name: /^Land/ }).selectOption({ label: 'Sverige' });
    const asked = page.waitForRequest(/\/api\/adresse\//, { timeout: 1_500 }).catch(() => null);
    await adresse(page).pressSequentially('Vestergade 3');
    await postnummer(page).fill('2110');
    expect(await asked).toBeNull();
    await expect(by(page)).toHaveValue('');
  });

  test('is never asked about with what may be a CPR number', async ({ page }) => {
    const asked = page.waitForRequest(/\/api\/adresse\//, { timeout: 1_500 }).catch(() => null);
    await adresse(page).fill('140388-1000');
    await adresse(page).fill('Skolevej 140388');
    expect(await asked).toBeNull();
  });

  test('can be written while the register is down', async ({ page, demo, violations }) => {
    await demo({ faults: { address: 'down' } });
    await adresse(page).pressSequentially('nørrebrogade 3');
    await expect.poll(() => violations.take().length).toBeGreaterThan(0);
    await expect(options(page)).toHaveCount(0);
    await expect(adresse(page)).toHaveValue('nørrebrogade 3');
  });
});

test.describe('postcode and city', () => {
  test.beforeEach(async ({ page, newAccount }) => {
    await loginWithAccount(page, await newAccount('anna'));
    await openForm(page);
  });

  test('fill each other in, and follow when one of them is changed', async ({ page }) => {
    await postnummer(page).pressSequentially('8000');
    await expect(by(page)).toHaveValue('Aarhus C');
    await expect(told(page, 'By er udfyldt: Aarhus C.')).toBeAttached();
    await postnummer(page).fill('4000');
    await expect(by(page)).toHaveValue('Roskilde');
    await postnummer(page).fill('');
    await by(page).fill('hillerød');
    await by(page).blur();
    await expect(postnummer(page)).toHaveValue('3400');
  });

  test('ask which one is meant when a city has several', async ({ page }) => {
    await by(page).fill('aarhus');
    await expect(options(page)).toHaveText(['Aarhus C, 8000', 'Aarhus N, 8200', 'Aarhus V, 8210']);
    await page.keyboard.press('Tab');
    await expect(told(page, '8000 Aarhus C, 8200 Aarhus N og 8210 Aarhus V')).toBeVisible();
    await expect(postnummer(page)).toHaveValue('');
    await by(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(options(page)).toHaveCount(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(by(page)).toHaveValue('Aarhus N');
    await expect(postnummer(page)).toHaveValue('8200');
  });

  test('leave alone what somebody has written', async ({ page }) => {
    const answered = page.waitForResponse(/\/api\/adresse\/postnummer/);
    await by(page).fill('Nordvest');
    await postnummer(page).fill('2400');
    await answered;
    await expect(by(page)).toHaveValue('Nordvest');
  });

  test('say so when there is no such postcode', async ({ page }) => {
    await postnummer(page).fill('9999');
    await expect(told(page, 'Postnummer 9999 findes ikke i Danmark.')).toBeVisible();
  });
});
