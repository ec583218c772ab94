import { expect, test } from './support/test';

// A collector that collects nothing would let every other test pass.
test.describe('the browser’s complaints are heard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('when the content security policy refuses a style', async ({ page, violations }) => {
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(violations.take).toContainEqual(expect.stringContaining('Content Security Policy'));
  });

  test('when a script of the page fails', async ({ page, violations }) => {
    await page.evaluate(() => setTimeout(() => JSON.parse('{')));
    await expect.poll(violations.take).toContainEqual(expect.stringContaining('script:'));
  });

  test('when the page asks a stranger for something', async ({ page, violations }) => {
    await page.route('https://example.com/**', (route) => route.abort());
    await page.evaluate(() => window.open('https://example.com/'));
    await expect.poll(violations.take).toContainEqual('foreign request: GET https://example.com/');
  });
});
