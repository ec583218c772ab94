import { budgets } from '@/processes/bytes/budgets';
import { pageBytes } from '@/processes/bytes/page';
import { expect, test } from './support/test';

// The build's scripts are measured by the stage "bytes"; here is what only a running portal can tell.
test.describe('what a page sends', () => {
  for (const path of ['/', '/find-job', '/find-job?WIDK=true', '/find-job/kort', '/login']) {
    test(`${path} takes no more style sheets than it may, and none from others`, async ({ baseURL, request }) => {
      const page = await pageBytes(new URL(path, baseURL).href, async (url) => (await request.get(url)).text());
      expect(page.css).toBeGreaterThan(0);
      expect(page.cssGzip).toBeLessThanOrEqual(budgets.cssGzip);
    });
  }

  test('Find Job with twenty ads and all filters stays within its size', async ({ baseURL, request }) => {
    const url = new URL('/find-job', baseURL).href;
    const page = await pageBytes(url, async (address) => (await request.get(address)).text());
    expect(page.html).toBeLessThanOrEqual(budgets.findJobHtml);
    expect(page.htmlGzip).toBeLessThanOrEqual(budgets.findJobHtmlGzip);
  });
});
