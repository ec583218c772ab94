import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

// What .htmlvalidate.json switches off is the framework's own way of writing attributes, never a matter of meaning.
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** Set by a page's own script; whoever sends it is sent parts of a page afterwards. */
const scriptCookie = 'jobnet-script';

/** Fails when axe finds anything at all on the page as it stands. */
export async function axeCheck(page: Page): Promise<void> {
  // Between two pages the framework takes the old title away before it brings the new one.
  await expect(page).toHaveTitle(/\S/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target})`));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/**
 * Fails when the page, as the server sends it, is not valid HTML. Asks for the address again as a browser without
 * scripts does: the pieces of a page that is streamed are no documents.
 */
export async function htmlValid(page: Page): Promise<void> {
  const cookies = (await page.context().cookies(page.url())).filter(({ name }) => name !== scriptCookie);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const response = await page.request.get(page.url(), { headers: { accept: 'text/html', cookie } });
  const { results } = await validator.validateString(await response.text(), 'page.html');
  const found = results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) => `${line}:${column} ${ruleId}: ${message} (${selector})`,
    ),
  );
  expect(found, `HTML of ${page.url()}`).toEqual([]);
}

/** Fails when the page must be moved sideways to be read. */
export async function fitsWidth(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `${page.url()} is wider than the window`).toBeLessThanOrEqual(window);
}

/** Fails when text is hidden because its box is too small for it. What is hidden from sight on purpose does not count. */
export async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clip, clipPath } = getComputedStyle(element);
        if (!element.checkVisibility() || clip !== 'auto' || clipPath !== 'none' || element.clientWidth <= 1)
          return false;
        const isWide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
        return isWide || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      })
      .map((element) => `${element.tagName}.${element.className} “${element.innerText.slice(0, 40)}”`),
  );
  expect(cut, `text that is cut off on ${page.url()}`).toEqual([]);
}

/** What every page must pass: axe, valid HTML, no sideways scroll; and it leaves a screenshot behind. */
export async function goodPage(page: Page, name: string): Promise<void> {
  await axeCheck(page);
  await htmlValid(page);
  await fitsWidth(page);
  await screenshot(page, name);
}

/** What can be said of a page without JavaScript: axe itself is a script. */
export async function goodWithoutScript(page: Page, name: string): Promise<void> {
  await htmlValid(page);
  await fitsWidth(page);
  await screenshot(page, `${name}-uden-script`);
}

/** The same at the width of a desk and of a phone, without walking there twice. */
export async function goodInBothWidths(page: Page, name: string): Promise<void> {
  const asIs = page.viewportSize();
  await htmlValid(page);
  for (const size of [
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(size);
    await axeCheck(page);
    await fitsWidth(page);
    await screenshot(page, name);
  }
  if (asIs) await page.setViewportSize(asIs);
}

/** Keeps a picture of the whole page as `test-results/screenshots/<name>-<width>.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 'unknown';
  await page.screenshot({ path: `test-results/screenshots/${name}-${width}.png`, fullPage: true });
}
