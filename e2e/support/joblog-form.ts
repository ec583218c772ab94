import { expect, type Page } from '@playwright/test';

export const saveButton = (page: Page) => page.getByRole('button', { name: 'Gem joblog' });
export const changeButton = (page: Page) => page.getByRole('button', { name: 'Gem ændringer' });
export const titleField = (page: Page) => page.getByLabel(/^Stilling eller arbejdsområde/);
export const hoursField = (page: Page) => page.getByLabel(/^Timer om ugen/);

/** Answers what every job is asked, and nothing else. */
export async function answerJob(page: Page, title: string): Promise<void> {
  await titleField(page).fill(title);
  // Suggestions close when the field is left; until then they may lie over what comes next.
  await titleField(page).blur();
  await page.getByLabel('Fuldtid').check();
  await answerSearch(page);
}

/** Answers what no ad tells. */
export async function answerSearch(page: Page): Promise<void> {
  await page.getByLabel(/^Hvordan fandt du jobbet/).selectOption({ label: 'Jobnet' });
  await page.getByLabel(/^Hvordan søger du jobbet/).selectOption({ label: 'E-mail' });
}

/** Waits for the page of the joblog that was saved, and gives its id. */
export async function savedJoblog(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/joblog\/[0-9a-f-]{36}\?gemt=ja/);
  return /\/joblog\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

/** Writes a joblog of a job, and gives its id. */
export async function writeJob(page: Page, title: string): Promise<string> {
  await page.goto('/joblog/ny');
  await answerJob(page, title);
  await saveButton(page).click();
  return savedJoblog(page);
}
