import { pressOn, tabTo } from './support/keyboard';
import { loginAs } from './support/login';
import { bothWidths, expect, test } from './support/test';

test('login, forside, menu, a page and out again without a mouse', async ({ page }) => {
  await page.goto('/login');
  await test.step('the skip link comes first, and leads past the header', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Gå til sidens indhold' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('MitID is the first thing after it', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Log ind med MitID', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('vælg en person');
    await pressOn(page, page.getByRole('button', { name: 'Henrik Skov' }));
    await expect(page).toHaveURL(/\/forside$/);
  });

  await test.step('a menu opens, closes with Escape, and leads on', async () => {
    const summary = page.locator('.wide-menu summary', { hasText: 'Planer og aftaler' });
    const plan = page.locator('.wide-menu').getByRole('link', { name: 'Min Plan' });
    await pressOn(page, summary);
    await expect(plan).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(plan).toBeHidden();
    await expect(summary).toBeFocused();
    await page.keyboard.press('Enter');
    await pressOn(page, plan);
    await expect(page).toHaveURL('/min-plan');
    await expect(plan, 'the menu is out of the way on the new page').toBeHidden();
  });

  await test.step('and out again', async () => {
    await page.goto('/forside');
    await pressOn(page, page.getByRole('banner').getByRole('button', { name: 'Log ud' }));
    await expect(page).toHaveURL(/\/login\?status=ud$/);
  });
});

test('a password is typed, shown and sent without a mouse', async ({ page }) => {
  await page.goto('/login');
  await tabTo(page, page.getByRole('textbox', { name: 'Brugernavn' }));
  await page.keyboard.type('henrik.skov');
  const password = page.locator('input[name=adgangskode]');
  await tabTo(page, password);
  await page.keyboard.type('Jobnet-demo-2026');
  await pressOn(page, page.getByRole('button', { name: 'Vis adgangskoden' }));
  await expect(password).toHaveAttribute('type', 'text');
  await expect(page.getByRole('button', { name: 'Skjul adgangskoden' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(password).toHaveAttribute('type', 'password');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/forside$/);
});

test('every stop of the forside shows where one is', bothWidths, async ({ page }) => {
  await loginAs(page, 'birgit');
  await expect(page.getByRole('heading', { name: 'Din situation' })).toBeVisible();
  await tabTo(page, page.getByRole('contentinfo').getByRole('link').last());
});

test('the form’s errors are the first thing read after it was sent', async ({ page }) => {
  await page.goto('/login');
  await pressOn(page, page.getByRole('button', { name: 'Log ind', exact: true }));
  await expect(page.locator('.error-summary')).toBeFocused();
  await pressOn(page, page.getByRole('link', { name: 'Skriv din adgangskode.' }));
  await expect(page.locator('input[name=adgangskode]')).toBeFocused();
});
