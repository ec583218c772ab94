import { expect, type Locator, type Page } from '@playwright/test';

const mostSteps = 60;

/** Goes on with Tab until `target` has the focus. Every stop on the way must be visible and show that it has it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${target} in ${mostSteps} steps.`);
}

/** Goes to `target` with Tab and presses Enter there. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Fails when whoever cannot use a mouse could not see where they are. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const isDrawn = [null, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
      return (
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || (boxShadow !== 'none' && boxShadow !== '')
      );
    });
    const box = element.getBoundingClientRect();
    return {
      what: `${element.tagName} “${element.textContent?.trim().slice(0, 40)}”`,
      isShown: isDrawn,
      isInView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
  // After the last element the focus passes through the browser's own bars.
  if (!focus) return;
  expect(focus, `where the focus is on ${page.url()}`).toMatchObject({ isShown: true, isInView: true });
}
