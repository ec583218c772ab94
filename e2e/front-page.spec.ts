import { goodPage } from './support/checks';
import { bothWidths, expect, noJavaScript, test } from './support/test';

test('the front page tells a stranger where to go', bothWidths, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Log ind' }).first()).toBeVisible();
  await goodPage(page, 'front-page');
});

test('a link shows the next page without loading everything anew, and the way back too', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.body.setAttribute('data-still-here', ''));
  await page.getByRole('link', { name: 'Privatliv' }).click();
  await expect(page).toHaveURL('/privatliv');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(page.locator('body')).toHaveAttribute('data-still-here');
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('the front page says the same', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
