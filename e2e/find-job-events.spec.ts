import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** Keeps what the page reports by itself where the next page can still read it: a browser that leaves waits for nothing. */
async function keepReports(page: Page): Promise<() => Promise<unknown[]>> {
  await page.addInitScript(() => {
    const RealBlob = window.Blob;
    let latest = '';
    window.Blob = class extends RealBlob {
      constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
        super(parts, options);
        latest = String(parts[0]);
      }
    };
    navigator.sendBeacon = () => {
      sessionStorage.setItem('reports', `${sessionStorage.getItem('reports') ?? ''}${latest}\n`);
      return true;
    };
  });
  return async () => {
    const text = await page.evaluate(() => sessionStorage.getItem('reports') ?? '');
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line));
  };
}

test('Find Job reports an ad that opens elsewhere, and being left once, but no search inside it', async ({ page }) => {
  const reports = await keepReports(page);
  await page.goto('/find-job?source=ekstern&searchString=kok');
  await page.getByRole('link', { name: 'Nyeste' }).click();
  await expect(page).toHaveURL(/orderType=PublicationDate/);
  expect(await reports()).toEqual([]);

  // The ad itself stands on somebody else's website.
  await page.evaluate(() => document.addEventListener('click', (click) => click.preventDefault(), { once: true }));
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect
    .poll(reports)
    .toEqual([{ name: 'job-ad-opened', site: 'jobnet', index: 'external', id: expect.stringMatching(/^E/) }]);

  await page
    .getByRole('link', { name: /^Jobnet/ })
    .first()
    .click();
  await expect(page).not.toHaveURL(/find-job/);
  await expect
    .poll(reports)
    .toEqual([
      expect.objectContaining({ name: 'job-ad-opened' }),
      { name: 'find-job-closed', site: 'jobnet', seconds: expect.any(Number) },
    ]);
});
