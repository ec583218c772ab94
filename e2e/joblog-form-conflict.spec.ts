import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { goodInBothWidths, goodWithoutScript } from './support/checks';
import { expectFieldError, formFields, postForm } from './support/forms';
import {
  answerJob,
  answerSearch,
  changeButton,
  hoursField,
  saveButton,
  savedJoblog,
  titleField,
  writeJob,
} from './support/joblog-form';
import { loginWithAccount } from './support/login';
import { bothWidths, expect, noJavaScript, test } from './support/test';

const named = (what: string) => `${what} ${randomUUID().slice(0, 8)}`;

/** The row of the two versions that is about this field. */
const rowOf = (page: Page, field: string) => page.getByRole('row').filter({ hasText: field });

/** Two tabs change one joblog: the first its company, the second its title. Stops where the second one is told. */
async function meet(page: Page, id: string, title: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(`/joblog/${id}/rediger`);
  await page.goto(`/joblog/${id}/rediger`);
  await other.getByLabel(/^Virksomhed/).fill('Café Den Anden Fane');
  await changeButton(other).click();
  await savedJoblog(other);
  await other.close();
  await titleField(page).fill(title);
  await changeButton(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jobloggen er ændret, mens du skrev');
}

test('two tabs: both versions are shown, and what was typed can be saved on top', async ({ page, newAccount }) => {
  await loginWithAccount(page, await newAccount('henrik'));
  const [before, after] = [named('Kok'), named('Køkkenchef')];
  const id = await writeJob(page, before);
  await meet(page, id, after);
  await expect(rowOf(page, 'Stilling eller arbejdsområde')).toContainText('Forskellig');
  await expect(rowOf(page, 'Stilling eller arbejdsområde')).toContainText(before);
  await expect(rowOf(page, 'Virksomhed')).toContainText('Café Den Anden Fane');
  await page.getByText(/^Se de felter, der er ens/).click();
  await expect(rowOf(page, 'Arbejdstid')).not.toContainText('Forskellig');
  await expect(page.getByText('2 felter er forskellige')).toBeVisible();
  await goodInBothWidths(page, 'joblog-to-udgaver');
  await page.getByRole('button', { name: 'Gem det, jeg skrev' }).click();
  expect(await savedJoblog(page)).toBe(id);
  await expect(page.getByRole('main')).toContainText(after);
  await expect(page.getByRole('main')).not.toContainText('Café Den Anden Fane');
});

test('two tabs: what stands can be left, or what was typed be mended first', async ({ page, newAccount }) => {
  await loginWithAccount(page, await newAccount('freja'));
  const [before, after] = [named('Kok'), named('Køkkenchef')];
  const id = await writeJob(page, before);
  await meet(page, id, after);
  await page.getByRole('link', { name: 'Behold det, der står nu' }).click();
  await expect(page).toHaveURL(`/joblog/${id}`);
  await expect(page.getByRole('main')).toContainText('Café Den Anden Fane');
  await expect(page.getByRole('main')).toContainText(before);
  await page.goBack();
  await expect(page).toHaveURL(`/joblog/${id}/rediger?konflikt=ja`);
  await page.getByRole('link', { name: 'Ret det, jeg skrev, først' }).click();
  await expect(titleField(page)).toHaveValue(after);
  await page.getByLabel(/^Virksomhed/).fill('Café Begge Dele');
  await changeButton(page).click();
  await savedJoblog(page);
  await expect(page.getByRole('main')).toContainText(after);
  await expect(page.getByRole('main')).toContainText('Café Begge Dele');
});

test('a change that meets another one twice is shown both times', async ({ page, akasse, newAccount }) => {
  const id = await akasse.make('mikkel', { title: named('Kok') });
  await loginWithAccount(page, await newAccount('mikkel'));
  await page.goto(`/joblog/${id}/rediger`);
  const mine = named('Køkkenchef');
  await titleField(page).fill(mine);
  await akasse.change('mikkel', id, { status: 'samtale' });
  await changeButton(page).click();
  await expect(page.getByText(/blev ændret i a-kassen/)).toBeVisible();
  await expect(rowOf(page, 'Status')).toContainText('Samtale');
  await akasse.change('mikkel', id, { status: 'afsluttet' });
  await page.getByRole('button', { name: 'Gem det, jeg skrev' }).click();
  await expect(rowOf(page, 'Status')).toContainText('Afsluttet');
  await page.getByRole('button', { name: 'Gem det, jeg skrev' }).click();
  await savedJoblog(page);
  expect(await akasse.read('mikkel', id)).toMatchObject({ title: mine, status: 'ikke-soegt', version: 4 });
});

test('a joblog that was deleted while somebody typed can be saved as a new one', async ({
  page,
  akasse,
  newAccount,
}) => {
  const id = await akasse.make('mikkel', { title: named('Kok') });
  await loginWithAccount(page, await newAccount('mikkel'));
  await page.goto(`/joblog/${id}/rediger`);
  const mine = named('Køkkenchef');
  await titleField(page).fill(mine);
  await akasse.remove('mikkel', id);
  await changeButton(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jobloggen er slettet, mens du skrev');
  await goodInBothWidths(page, 'joblog-slettet-imens');
  await page.getByRole('button', { name: 'Gem som ny joblog' }).click();
  expect(await savedJoblog(page)).not.toBe(id);
  await expect(page.getByRole('main')).toContainText(mine);
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('a joblog is written from an ad, with mistakes on the way', bothWidths, async ({ page, newAccount }) => {
    await loginWithAccount(page, await newAccount('jonas'));
    await page.goto('/find-job?searchString=kok');
    await page
      .getByRole('link', { name: /^Opret joblog/ })
      .first()
      .click();
    const title = await titleField(page).inputValue();
    await page.getByLabel('Deltid').check();
    await expect(hoursField(page), 'shown by the style sheet alone').toBeVisible();
    await hoursField(page).fill('mange');
    await page.getByLabel('Kun område kendt').check();
    await saveButton(page).click();
    await expectFieldError(page, hoursField(page), 'Skriv timerne som et tal, for eksempel 18,5.');
    await expect(page.getByLabel('Kun område kendt')).toBeChecked();
    await goodWithoutScript(page, 'joblog-ny-fejl');
    await hoursField(page).fill('18,5');
    await page.getByLabel(/^Område/).selectOption({ label: 'Sjælland' });
    await answerSearch(page);
    await saveButton(page).click();
    await savedJoblog(page);
    await expect(page.getByRole('main')).toContainText(title);
  });

  test('one form sent three times at once makes one joblog', async ({ page, newAccount }) => {
    await loginWithAccount(page, await newAccount('peter'));
    await page.goto('/joblog/ny');
    await answerJob(page, named('Kok'));
    const fields = await formFields(saveButton(page));
    const answers = await Promise.all([postForm(page, fields), postForm(page, fields), postForm(page, fields)]);
    const places = answers.map((answer) => answer.headers().location);
    expect(places[0]).toMatch(/\/joblog\/[0-9a-f-]{36}\?gemt=ja$/);
    expect(new Set(places).size).toBe(1);
  });

  test('two tabs meet, and what was typed is saved on top', async ({ page, newAccount }) => {
    await loginWithAccount(page, await newAccount('sofie'));
    const after = named('Køkkenchef');
    const id = await writeJob(page, named('Kok'));
    await meet(page, id, after);
    await goodWithoutScript(page, 'joblog-to-udgaver');
    await page.getByRole('button', { name: 'Gem det, jeg skrev' }).click();
    expect(await savedJoblog(page)).toBe(id);
    await expect(page.getByRole('main')).toContainText(after);
  });

  test('while DFDG is down a change keeps all that was typed, of a job and of an activity', async ({
    page,
    newAccount,
    demo,
  }) => {
    await loginWithAccount(page, await newAccount('birgit'));
    const job = await writeJob(page, named('Kok'));
    await page.goto('/joblog/ny?type=anden-aktivitet');
    await page.getByLabel(/^Hvad gjorde du/).fill(named('Jobmesse'));
    await page.getByRole('button', { name: 'Gem aktivitet' }).click();
    const activity = await savedJoblog(page);
    for (const [id, field] of [
      [job, titleField(page)],
      [activity, page.getByLabel(/^Hvad gjorde du/)],
    ] as const) {
      await page.goto(`/joblog/${id}/rediger`);
      const typed = named('Ændret');
      await field.fill(typed);
      await demo({ faults: { dfdg: 'down' } });
      await changeButton(page).click();
      await expect(page.locator('.error-summary')).toContainText('Din joblog er IKKE gemt');
      await expect(field).toHaveValue(typed);
      await demo({});
      await changeButton(page).click();
      expect(await savedJoblog(page)).toBe(id);
      await expect(page.getByRole('main')).toContainText(typed);
    }
  });
});
