import { randomUUID } from 'node:crypto';
import { demoPassword } from '@/prisma/seed/people';
import { goodInBothWidths, goodPage, screenshot } from './support/checks';
import { danishDay } from './support/days';
import { minutes } from './support/demo';
import { expectFieldError } from './support/forms';
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
import { pressOn, tabTo } from './support/keyboard';
import { loginAs, loginAsEmployee, loginWithAccount, loginWithPassword, lookAt, sendPassword } from './support/login';
import { pdf } from './support/pdf';
import { bothWidths, expect, test } from './support/test';

const named = (what: string) => `${what} ${randomUUID().slice(0, 8)}`;

test(
  'from an ad to a joblog there are two questions to answer, and one is told when they are forgotten',
  bothWidths,
  async ({ page, newAccount }) => {
    await loginWithAccount(page, await newAccount('mette'));
    await page.goto('/find-job?searchString=kok');
    await page
      .getByRole('link', { name: /^Opret joblog/ })
      .first()
      .click();
    await expect(page.getByText('Felterne er udfyldt fra annoncen')).toBeVisible();
    const title = await titleField(page).inputValue();
    expect(title).not.toBe('');
    await expect(page.getByLabel(/^Virksomhed/)).not.toHaveValue('');
    await expect(page.getByLabel(/^Ansøgningsfrist/)).not.toHaveValue('');
    await expect(page.getByLabel('Ikke søgt')).toBeChecked();
    await expect(page.getByLabel('Gem jobannoncen som PDF')).toBeChecked();
    await goodPage(page, 'joblog-ny-annonce');
    await page.getByRole('main').getByRole('link', { name: 'Hvordan søger du jobbet?' }).click();
    await expect(page.getByLabel(/^Hvordan søger du jobbet/)).toBeFocused();

    if (await hoursField(page).isVisible()) await hoursField(page).fill('20');
    else if (!(await page.getByLabel('Fuldtid').isChecked())) await page.getByLabel('Fuldtid').check();
    await saveButton(page).click();
    await expectFieldError(page, page.getByLabel(/^Hvordan fandt du jobbet/), 'Vælg, hvordan du fandt jobbet.');
    await expectFieldError(page, page.getByLabel(/^Hvordan søger du jobbet/), 'Vælg, hvordan du søger jobbet.');
    await goodPage(page, 'joblog-ny-fejl');
    await answerSearch(page);
    await saveButton(page).click();
    await savedJoblog(page);
    await expect(page.getByRole('main')).toContainText(title);
  },
);

test('an ad that one has a joblog of already says so, and forbids nothing', async ({ page, newAccount }) => {
  await loginWithAccount(page, await newAccount('lars'));
  await page.goto('/find-job?searchString=kok');
  const link = page.getByRole('link', { name: /^Opret joblog/ }).first();
  const href = (await link.getAttribute('href')) ?? '';
  await page.goto(href);
  if (await hoursField(page).isVisible()) await hoursField(page).fill('20');
  else await page.getByLabel('Fuldtid').check();
  await answerSearch(page);
  await saveButton(page).click();
  const id = await savedJoblog(page);
  await page.goto(href);
  await expect(page.getByText('Du har allerede en joblog om jobbet')).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: await titleField(page).inputValue() })
      .first(),
  ).toHaveAttribute('href', `/joblog/${id}`);
  await expect(saveButton(page)).toBeVisible();
});

test('an anden aktivitet is written in a shorter form', async ({ page, newAccount }) => {
  await loginWithAccount(page, await newAccount('poul'));
  await page.goto('/joblog/ny');
  await page.getByRole('link', { name: /anden aktivitet/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv en anden aktivitet');
  await expect(page.getByLabel(/^Dato/)).toHaveValue(danishDay(0));
  await goodInBothWidths(page, 'joblog-ny-aktivitet');
  const save = page.getByRole('button', { name: 'Gem aktivitet' });
  await page.getByLabel(/^Dato/).fill(danishDay(1));
  await save.click();
  await expectFieldError(
    page,
    page.getByLabel(/^Hvad gjorde du/),
    'Skriv, hvad du gjorde, for eksempel jobmesse i Odense.',
  );
  const what = named('Jobmesse');
  await page.getByLabel(/^Hvad gjorde du/).fill(what);
  await save.click();
  await expectFieldError(
    page,
    page.getByLabel(/^Dato/),
    'Skriv aktiviteten, når den har været. Vælg i dag eller en tidligere dag.',
  );
  await page.getByLabel(/^Dato/).fill(danishDay(-1));
  await page.getByLabel(/^CV/).setInputFiles(pdf('cv.pdf'));
  await save.click();
  const id = await savedJoblog(page);
  await expect(page.getByRole('main')).toContainText(what);
  await expect(page.getByRole('link', { name: 'cv.pdf' })).toBeVisible();
  await page.goto(`/joblog/${id}/rediger`);
  await expect(page.getByLabel(/^Hvad gjorde du/)).toHaveValue(what);
  await expect(page.getByLabel(/^Hvordan fandt du jobbet/)).toHaveCount(0);
});

test('part time asks for the hours, full time does not, and what is typed is there again', async ({
  page,
  newAccount,
}) => {
  await loginWithAccount(page, await newAccount('ida'));
  await page.goto('/joblog/ny');
  await answerJob(page, named('Kok'));
  await expect(hoursField(page)).toBeHidden();
  await page.getByLabel('Deltid').check();
  await saveButton(page).click();
  await expectFieldError(page, hoursField(page), 'Skriv, hvor mange timer om ugen jobbet er på.');
  await hoursField(page).fill('atten');
  await saveButton(page).click();
  await expectFieldError(page, hoursField(page), 'Skriv timerne som et tal, for eksempel 18,5.');
  await hoursField(page).fill('18,5');
  await page.getByLabel('Søgt', { exact: true }).check();
  await saveButton(page).click();
  const id = await savedJoblog(page);
  await page.goto(`/joblog/${id}/rediger`);
  await expect(hoursField(page)).toHaveValue('18,5');
  await expect(page.getByLabel(/^Ansøgningsfrist/), 'none was chosen').toHaveValue(danishDay(5));
  await expect(page.getByLabel(/^Dato for ansøgning/), 'applied for now').toHaveValue(danishDay(0));
  await goodInBothWidths(page, 'joblog-rediger');
  await page.getByLabel('Ikke søgt').check();
  await expect(page.getByLabel(/^Dato for ansøgning/)).toBeHidden();
  await changeButton(page).click();
  await savedJoblog(page);
});

test('the whole form is filled by keyboard, with suggestions for stilling and address', async ({
  page,
  newAccount,
}) => {
  await loginWithAccount(page, await newAccount('emil'));
  await page.goto('/joblog/ny');
  await tabTo(page, titleField(page));
  // All at once: a late answer to half a word would take away what the arrow has reached.
  await page.keyboard.insertText('fiskek');
  await page.getByRole('option', { name: 'Kok (fiskekok)', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toHaveValue('Kok (fiskekok)');
  await tabTo(page, page.getByLabel('Fuldtid'));
  await page.keyboard.press('Space');
  const address = page.getByLabel(/^Adresse/);
  await tabTo(page, address);
  await page.keyboard.insertText('nørrebrogade 12');
  await page
    .getByRole('option', { name: /^Nørrebrogade 12\b/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(/^Postnummer/)).toHaveValue('2200');
  await expect(page.getByLabel(/^By/)).toHaveValue('København N');
  for (const name of [/^Hvordan fandt du jobbet/, /^Hvordan søger du jobbet/]) {
    await tabTo(page, page.getByLabel(name));
    await page.keyboard.press('ArrowDown');
  }
  await pressOn(page, saveButton(page));
  const id = await savedJoblog(page);
  await expect(page.getByRole('main')).toContainText('Nørrebrogade 12');
  await page.goto(`/joblog/${id}/rediger`);
  await page.getByLabel(/^Postnummer/).fill('4000');
  await expect(page.getByLabel(/^By/), 'follows, as it came with the page').toHaveValue('Roskilde');
});

test('when only the area is known, it stands in the place of postcode and city', async ({ page, newAccount }) => {
  await loginWithAccount(page, await newAccount('yusuf'));
  await page.goto('/joblog/ny');
  await answerJob(page, named('Tjener'));
  const deadline = page.getByLabel(/^Ansøgningsfrist/);
  await deadline.pressSequentially('12');
  await saveButton(page).click();
  await expect(deadline, 'half a date is not sent as none').toBeFocused();
  await deadline.fill(danishDay(3));
  const area = page.getByLabel(/^Område/);
  await expect(area).toBeHidden();
  await page.getByLabel('Kun område kendt').check();
  await expect(page.getByLabel(/^Postnummer/)).toBeHidden();
  await saveButton(page).click();
  await expectFieldError(page, area, 'Vælg området, eller fjern krydset ved »Kun område kendt«.');
  await screenshot(page, 'joblog-ny-omraade');
  await area.selectOption({ label: 'Fyn' });
  await saveButton(page).click();
  await savedJoblog(page);
  await expect(page.getByRole('main')).toContainText('Fyn');

  await page.goto('/joblog/ny');
  await page.getByLabel(/^Land/).selectOption({ label: 'Sverige' });
  await expect(page.getByLabel('Kun område kendt'), 'the areas are Danish').toBeHidden();
});

test('while DFDG is down the citizen is told that nothing is saved, and loses nothing', async ({
  page,
  newAccount,
  demo,
}) => {
  await loginWithAccount(page, await newAccount('omar'));
  await page.goto('/joblog/ny');
  const title = named('Lagermedarbejder');
  await answerJob(page, title);
  await page.getByLabel(/^Note/).fill('Ring til Bo\ni morgen');
  await demo({ faults: { dfdg: 'down' } });
  await saveButton(page).click();
  await expect(page.locator('.error-summary')).toContainText('Din joblog er IKKE gemt');
  await expect(titleField(page)).toHaveValue(title);
  await expect(page.getByLabel(/^Note/)).toHaveValue('Ring til Bo\ni morgen');
  await screenshot(page, 'joblog-ikke-gemt');
  await demo({});
  await saveButton(page).click();
  await savedJoblog(page);
  await expect(page.getByRole('main')).toContainText(title);
});

test('what was typed when the session ran out stands there after the next login', async ({
  page,
  newAccount,
  demo,
}) => {
  const account = await newAccount('karen');
  await loginWithAccount(page, account);
  await page.goto('/joblog/ny');
  const title = named('Rengøringsassistent');
  await answerJob(page, title);
  await demo({ clockOffsetMs: minutes(25) });
  await saveButton(page).click();
  await expect(page).toHaveURL(/\/login\/udloebet\?tilbage=/);
  await sendPassword(page, account.username, account.password);
  await expect(page).toHaveURL('/joblog/ny');
  await expect(page.getByText('Vi har gemt det, du skrev')).toBeVisible();
  await expect(titleField(page)).toHaveValue(title);
  await saveButton(page).click();
  await savedJoblog(page);
});

test('a visitor with an ad comes back to it after logging in', async ({ page }) => {
  await page.goto('/joblog/ny?annonce=internal%3A99999999');
  await sendPassword(page, 'birgit.holm', demoPassword);
  await expect(page).toHaveURL('/joblog/ny?annonce=internal%3A99999999');
  await expect(page.getByText('Vi kan ikke finde annoncen')).toBeVisible();
});

test('a caseworker who looks along is told that the form is the citizen’s own', async ({ page, newVisitor }) => {
  const citizen = await newVisitor();
  await loginAs(citizen, 'anna');
  const id = await writeJob(citizen, named('Kok'));
  await loginAsEmployee(page, 'rikke');
  await lookAt(page, 'anna');
  for (const path of ['/joblog/ny', `/joblog/${id}/rediger`]) {
    await page.goto(path);
    await expect(page).toHaveURL('/forside?kun=borger');
  }
  const other = await newVisitor();
  await loginWithPassword(other, 'mikkel');
  await other.goto(`/joblog/${id}/rediger`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Jobloggen findes ikke');
});
