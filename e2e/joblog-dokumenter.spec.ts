import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { goodInBothWidths, goodPage, goodWithoutScript } from './support/checks';
import { answerJob, answerSearch, saveButton, savedJoblog, titleField, writeJob } from './support/joblog-form';
import { newTitle } from './support/joblogs';
import { loginAs, loginAsEmployee, loginWithAccount, lookAt } from './support/login';
import { pdf, pdfOfBytes, pdfWithScript } from './support/pdf';
import { expect, noJavaScript, test } from './support/test';

const tenMegabytes = 10 * 1024 * 1024;
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const applicationField = (page: Page) => page.getByLabel(/^Ansøgning/).and(page.locator('[type=file]'));
const cvField = (page: Page) => page.getByLabel(/^CV/).and(page.locator('[type=file]'));
const documents = (page: Page) => page.getByRole('region', { name: 'Dokumenter' });

/** Fetches a document as a click on its link does, and answers with what came. */
async function fetched(page: Page, href: string) {
  const answer = await page.request.get(href);
  return { status: answer.status(), headers: answer.headers(), bytes: await answer.body() };
}

/** Fills in the form but for one answer, with one good and one bad document. */
async function sendWithFaults(page: Page): Promise<void> {
  await page.goto('/joblog/ny');
  await answerJob(page, 'Kok med papirer');
  await page.getByLabel(/^Hvordan fandt du jobbet/).selectOption({ index: 0 });
  await cvField(page).setInputFiles(pdf('CV æøå.pdf'));
  await applicationField(page).setInputFiles(pdfWithScript('ansøgning.pdf'));
  await saveButton(page).click();
}

const refusal = /"ansøgning\.pdf" indeholder handlinger.*Gem som PDF/;

test('a mistake in one field loses no document, and a hostile one is refused with what to do', async ({
  page,
  newAccount,
}) => {
  await loginWithAccount(page, await newAccount('mette'));
  await sendWithFaults(page);
  await page.getByRole('link', { name: refusal }).click();
  await expect(applicationField(page)).toBeFocused();
  await expect(page.getByText('CV æøå.pdf er modtaget')).toBeVisible();
  await goodInBothWidths(page, 'joblog-dokument-fejl');

  await applicationField(page).setInputFiles(pdf('Ansøgning.pdf', 'Hilsen'));
  await page.getByLabel(/^Hvordan fandt du jobbet/).selectOption({ label: 'Jobnet' });
  await saveButton(page).click();
  const id = await savedJoblog(page);
  await expect(page.getByRole('heading', { name: 'Jobloggen er gemt' })).toBeVisible();
  await expect(documents(page).getByRole('link', { name: 'Ansøgning.pdf' })).toBeVisible();
  await goodInBothWidths(page, 'joblog-med-dokumenter');

  const { status, headers, bytes } = await fetched(page, `/joblog/${id}/dokument/cv`);
  expect(status).toBe(200);
  expect(bytes.equals(pdf('CV æøå.pdf').buffer)).toBe(true);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="CV aeoeaa.pdf"; filename*=UTF-8''CV%20%C3%A6%C3%B8%C3%A5.pdf`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  const download = page.waitForEvent('download');
  await documents(page).getByRole('link', { name: 'CV æøå.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('CV æøå.pdf');
});

test('documents are added, replaced and removed on the joblog’s own page; 10 MB arrive whole', async ({
  page,
  newAccount,
}) => {
  test.slow();
  await loginWithAccount(page, await newAccount('mette'));
  const id = await writeJob(page, 'Kok');
  const largest = pdfOfBytes('stor.pdf', tenMegabytes);
  await page.getByText('Tilføj CV', { exact: true }).click();
  await page.getByLabel('CV som PDF').setInputFiles(pdfOfBytes('stor.pdf', tenMegabytes + 1));
  await expect(page.getByText('Filen fylder mere end 10 MB').first()).toBeVisible();
  await page.getByLabel('CV som PDF').setInputFiles(largest);
  await page.getByRole('button', { name: 'Gem CV' }).click();
  await expect(page.getByRole('heading', { name: 'Dokumentet er gemt' })).toBeVisible({ timeout: 60_000 });
  const { bytes } = await fetched(page, `/joblog/${id}/dokument/cv`);
  expect(hashOf(bytes)).toBe(hashOf(largest.buffer));

  await page.getByText('Erstat CV', { exact: true }).click();
  await page.getByLabel('CV som PDF').setInputFiles(pdf('lille.pdf'));
  await goodPage(page, 'joblog-dokument-erstat');
  await page.getByRole('button', { name: 'Gem CV' }).click();
  await expect(documents(page).getByRole('link', { name: 'lille.pdf' })).toBeVisible();
  await page.getByText('Fjern CV', { exact: true }).click();
  await page.getByRole('button', { name: 'Ja, fjern CV' }).click();
  await expect(page.getByRole('heading', { name: 'Dokumentet er fjernet' })).toBeVisible();
  expect((await fetched(page, `/joblog/${id}/dokument/cv`)).status).toBe(404);
});

test('what DFDG does not take while it is down waits on the joblog’s page', async ({ page, newAccount, demo }) => {
  await loginWithAccount(page, await newAccount('mette'));
  await writeJob(page, 'Kok');
  await page.getByText('Tilføj CV', { exact: true }).click();
  await page.getByLabel('CV som PDF').setInputFiles(pdf('cv.pdf'));
  await demo({ faults: { dfdg: 'down' } });
  await page.getByRole('button', { name: 'Gem CV' }).click();
  await expect(page.getByText('Dokumentet er IKKE gemt')).toBeVisible();
  await expect(page.getByText('cv.pdf er modtaget')).toBeVisible();
  await demo({});
  await page.getByRole('button', { name: 'Gem CV' }).click();
  await expect(documents(page).getByRole('link', { name: 'cv.pdf' })).toBeVisible();
});

test('an ad is kept as a PDF with its joblog, which can be deleted and brought back', async ({ page, newAccount }) => {
  await loginWithAccount(page, await newAccount('mette'));
  await page.goto('/find-job?searchString=kok');
  const link = page.getByRole('link', { name: /^Opret joblog/ }).first();
  await page.goto((await link.getAttribute('href')) ?? '');
  const title = await titleField(page).inputValue();
  if (!(await page.getByLabel('Fuldtid').isChecked())) await page.getByLabel('Fuldtid').check();
  await answerSearch(page);
  await saveButton(page).click();
  const id = await savedJoblog(page);
  const kept = documents(page).getByRole('link', { name: /^Jobannonce .*\.pdf$/ });
  await expect(kept).toBeVisible();
  const { bytes } = await fetched(page, `/joblog/${id}/dokument/jobannonce`);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByRole('link', { name: 'Se jobannoncen' })).toBeVisible();

  await page.getByText('Fjern jobannonce', { exact: true }).click();
  await page.getByRole('button', { name: 'Ja, fjern jobannonce' }).click();
  await page.getByRole('button', { name: 'Gem jobannoncen som PDF' }).click();
  await expect(page.getByRole('heading', { name: 'Jobannoncen er gemt som PDF' })).toBeVisible();

  await page.getByText('Slet jobloggen', { exact: true }).click();
  await page.getByRole('button', { name: 'Ja, slet jobloggen' }).click();
  await expect(page.getByText('Jobloggen er slettet').first()).toBeVisible();
  expect((await page.request.get(`/joblog/${id}`)).status()).toBe(404);
  await page.getByRole('button', { name: /^Fortryd/ }).click();
  await expect(page.getByText('er tilbage, som den var').first()).toBeAttached();
  await page.goto(`/joblog/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(kept).toBeVisible();
});

test('the page of all documents says that there are none, or that they cannot be shown', async ({
  page,
  newAccount,
  demo,
}) => {
  await loginWithAccount(page, await newAccount('nanna'));
  await page.goto('/joblog/dokumenter');
  await expect(page.getByRole('heading', { name: 'Du har ikke gemt nogen dokumenter endnu' })).toBeVisible();
  await goodInBothWidths(page, 'joblog-dokumenter-ingen');
  await demo({ faults: { dfdg: 'down' } });
  await page.reload();
  await expect(page.getByText('Dine dokumenter kan ikke vises lige nu')).toBeVisible();
});

test('a document is found again among all, with how long it is kept', async ({
  page,
  newAccount,
  demo,
  violations,
}) => {
  await loginWithAccount(page, await newAccount('mette'));
  const title = newTitle();
  const id = await writeJob(page, title);
  await page.getByText('Tilføj ansøgning', { exact: true }).click();
  await page.getByLabel('Ansøgning som PDF').setInputFiles(pdf('Til bistroen.pdf'));
  await page.getByRole('button', { name: 'Gem ansøgning' }).click();
  await expect(page.getByRole('heading', { name: 'Dokumentet er gemt' })).toBeVisible();
  await page.getByRole('link', { name: 'Se alle dine dokumenter' }).click();
  const log = page.getByRole('article', { name: title });
  await expect(log.getByRole('link', { name: 'Til bistroen.pdf' })).toBeVisible();
  await expect(log.getByText(/Bliver slettet efter \d+\. \p{L}+ \d{4}/u)).toBeVisible();
  await goodInBothWidths(page, 'joblog-dokumenter');
  await demo({ faults: { dfdg: 'down' } });
  expect((await page.request.get(`/joblog/${id}/dokument/ansoegning`)).status()).toBe(503);
  await page.goto(`/joblog/${id}`);
  await expect(page.getByText('Jobloggen kan ikke vises lige nu')).toBeVisible();
  expect(violations.take()).toEqual([expect.stringContaining('503')]);
});

test('a caseworker reads them all and changes none; another citizen finds nothing', async ({ page, newVisitor }) => {
  await loginAsEmployee(page, 'kim');
  await lookAt(page, 'anna');
  await page.goto('/joblog/dokumenter');
  const file = page
    .getByRole('main')
    .getByRole('link', { name: /\.pdf$/ })
    .first();
  const href = (await file.getAttribute('href')) ?? '';
  expect((await fetched(page, href)).status).toBe(200);
  await goodInBothWidths(page, 'joblog-dokumenter-sagsbehandler');
  await page.goto(href.replace(/\/dokument\/.*/, ''));
  await expect(
    documents(page)
      .getByRole('link', { name: /\.pdf$/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: /Gem|Fjern|Slet|Erstat/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Rediger' })).toHaveCount(0);
  await goodInBothWidths(page, 'joblog-sagsbehandler');
  const other = await newVisitor();
  await loginAs(other, 'mikkel');
  expect((await fetched(other, href)).status).toBe(404);
  expect((await other.request.get(href.replace(/\/dokument\/.*/, ''))).status()).toBe(404);
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('documents are sent, kept through a mistake, refused in words, and found again', async ({
    page,
    newAccount,
  }) => {
    await loginWithAccount(page, await newAccount('mette'));
    await sendWithFaults(page);
    await expect(page.getByRole('link', { name: refusal })).toBeVisible();
    await expect(page.getByText('CV æøå.pdf er modtaget')).toBeVisible();
    await goodWithoutScript(page, 'joblog-dokument-fejl');
    await page.getByLabel(/^Hvordan fandt du jobbet/).selectOption({ label: 'Jobnet' });
    await saveButton(page).click();
    await savedJoblog(page);
    await expect(documents(page).getByRole('link', { name: 'CV æøå.pdf' })).toBeVisible();

    await page.getByText('Tilføj ansøgning', { exact: true }).click();
    await page.getByLabel('Ansøgning som PDF').setInputFiles(pdfOfBytes('stor.pdf', tenMegabytes + 1));
    await page.getByRole('button', { name: 'Gem ansøgning' }).click();
    await expect(page.getByRole('link', { name: '"stor.pdf" fylder mere end 10 MB' })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByLabel('Ansøgning som PDF')).toBeVisible();
  });
});
