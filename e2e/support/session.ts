import { expect, type Page } from '@playwright/test';
import { z } from 'zod';

const answerSchema = z.object({ active: z.boolean(), secondsLeft: z.number(), absoluteSecondsLeft: z.number() });

/** What the portal says of this browser's session, without renewing it. */
export async function sessionState(page: Page): Promise<z.infer<typeof answerSchema>> {
  return answerSchema.parse(await (await page.request.get('/api/session')).json());
}

/** Fails unless the session ends in `minutes`, give or take the time that the test itself has spent. */
export async function expectMinutesLeft(page: Page, minutes: number): Promise<void> {
  const { active, secondsLeft } = await sessionState(page);
  expect(active).toBe(minutes > 0);
  expect(secondsLeft).toBeLessThanOrEqual(minutes * 60);
  expect(secondsLeft).toBeGreaterThan(minutes * 60 - 45);
}

/**
 * Opens a page, and waits until its scripts run: they count from then, so a clock that is moved earlier is moved for
 * nobody. The button that shows a password is drawn by them.
 */
export async function openAlive(page: Page): Promise<void> {
  await page.goto('/profil/adgang');
  await expect(page.getByRole('button', { name: 'Vis adgangskoden' }).first()).toBeVisible();
}

/** The warning before the session ends. */
export function warningOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Du bliver snart logget af' });
  return {
    dialog,
    stay: dialog.getByRole('button', { name: 'Forbliv logget ind' }),
    logOut: dialog.getByRole('button', { name: 'Log ud' }),
    clock: dialog.locator('.session-clock'),
    spoken: dialog.getByRole('status'),
  };
}
