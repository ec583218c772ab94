import { people } from '@/prisma/seed/people';
import { goodPage } from './support/checks';
import { danishYear } from './support/days';
import { bothWidths, expect, noJavaScript, test } from './support/test';

test.describe('somebody who tries the portal', () => {
  test('finds everybody to log in as, and what is true of them', bothWidths, async ({ page }) => {
    await page.goto('/demo');
    for (const { name, username } of people) {
      await expect(page.getByRole('row').filter({ hasText: username })).toContainText(name);
    }
    await goodPage(page, 'demo');
  });

  test('breaks a system in their own browser, and mends it again', async ({ page, newVisitor }) => {
    await page.goto('/demo');
    await page.getByLabel('DFDG').selectOption({ label: 'Er nede' });
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(page.getByText('Noget er ændret i din browser')).toBeVisible();
    await expect(page.getByLabel('DFDG')).toHaveValue('down');

    const other = await newVisitor();
    await other.goto('/demo');
    await expect(other.getByLabel('DFDG')).toHaveValue('');

    await page.getByRole('button', { name: 'Nulstil' }).click();
    await expect(page.getByText('Noget er ændret i din browser')).toBeHidden();
    await expect(page.getByLabel('DFDG')).toHaveValue('');
  });

  test('moves the clock a year ahead', async ({ page }) => {
    await page.goto('/demo');
    await page.getByLabel('Flyt uret').fill('525600');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(page.getByText('I din browser er klokken nu')).toContainText(danishYear(365));
  });

  test('is told when the minutes are no number, and keeps what was typed', async ({ page }) => {
    await page.goto('/demo');
    await page.getByLabel('Flyt uret').fill('i morgen');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(page.getByRole('link', { name: /^Skriv et helt antal minutter/ })).toBeVisible();
    await expect(page.getByLabel('Flyt uret')).toHaveValue('i morgen');
  });

  test('sees what was sent', bothWidths, async ({ page }) => {
    await page.goto('/demo/mail');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sendte e-mails');
    await goodPage(page, 'demo-mail');
    await page.getByRole('link', { name: 'Sms’er' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sendte sms’er');
    await goodPage(page, 'demo-sms');
  });
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('the clock is moved and put right all the same', async ({ page }) => {
    await page.goto('/demo');
    await page.getByLabel('Flyt uret').fill('19');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(page.getByText('Noget er ændret i din browser')).toBeVisible();
    await expect(page.getByLabel('Flyt uret')).toHaveValue('19');
    await page.getByRole('button', { name: 'Nulstil' }).click();
    await expect(page.getByLabel('Flyt uret')).toHaveValue('0');
  });
});
