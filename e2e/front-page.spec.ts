import { goodPage } from './support/checks';
import { bothWidths, expect, noJavaScript, test } from './support/test';

test('the front page tells a stranger where to go', bothWidths, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Log ind' }).first()).toBeVisible();
  await goodPage(page, 'front-page');
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('the front page says the same', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
