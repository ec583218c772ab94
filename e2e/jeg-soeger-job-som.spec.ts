import type { Page } from '@playwright/test';
import { goodInBothWidths, goodPage, goodWithoutScript } from './support/checks';
import { danishYear } from './support/days';
import { minutes } from './support/demo';
import { expectFieldError } from './support/forms';
import {
  addPlain,
  answer,
  choose,
  field,
  forgetInDfdg,
  giveWishes,
  listed,
  path,
  titlesInDfdg,
  writeElsewhere,
} from './support/jobwishes';
import { tabTo } from './support/keyboard';
import { loginAs, loginAsEmployee, loginWithAccount, lookAt, sendPassword } from './support/login';
import { bothWidths, expect, noJavaScript, test } from './support/test';

const thisYear = danishYear();

const addButton = (page: Page) => page.getByRole('button', { name: 'Tilføj stillingen' });
const removeButton = (page: Page, name: string) => page.getByRole('button', { name: `Fjern ${name}` });
const undoButton = (page: Page) => page.getByRole('button', { name: /Fortryd/ });

test(
  'a citizen says what work they seek, with few words and few presses',
  bothWidths,
  async ({ page, newAccount, database }) => {
    // Each width has somebody of its own: two accounts of one person would share DFDG's list.
    const key = (page.viewportSize()?.width ?? 0) < 500 ? 'freja' : 'jonas';
    await forgetInDfdg(database, key);
    await loginWithAccount(page, await newAccount(key));
    await page.goto(path);
    await expect(page.getByText('Ingen stillinger endnu')).toBeVisible();
    await goodPage(page, 'jeg-soeger-job-som-tom');

    await test.step('by an alias, which stands for its stilling', async () => {
      await choose(page, 'fiskek', 'Kok (fiskekok)');
      await expect(page.getByText('Det hører under stillingen Kok.')).toBeVisible();
      await answer(page, 'uddannelse', 'Ja');
      await expect(page.getByLabel('Hvor mange års erfaring?')).toBeHidden();
      await answer(page, 'erfaring', 'Ja');
      await page.getByLabel('Hvor mange års erfaring?').fill('6');
      await page.getByLabel('Hvilket år brugte du det senest?').fill(thisYear);
      await goodPage(page, 'jeg-soeger-job-som-svar');
      await addButton(page).click();
      await expect(page.getByText('Kok (fiskekok) er tilføjet.')).toBeVisible();
      await expect(listed(page)).toHaveText(['Kok (fiskekok)']);
      await expect(page.locator('.jobwish')).toContainText(`6 års erfaring, senest brugt i ${thisYear}`);
    });

    await test.step('not twice, by whatever name, and is told why', async () => {
      await field(page).pressSequentially('privatk');
      await page.getByRole('option', { name: 'Kok (privatkok)', exact: true }).click();
      await expect(page.getByText('Privatkok hører under stillingen Kok')).toBeVisible();
      await expect(addButton(page)).toHaveCount(0);
    });

    await test.step('changes an answer', async () => {
      await page.getByRole('link', { name: 'Ret Kok (fiskekok)' }).click();
      const form = page.getByRole('form', { name: 'Ret Kok (fiskekok)' });
      const years = form.getByLabel('Hvor mange års erfaring?');
      await expect(years).toHaveValue('6');
      await years.fill('61');
      await form.getByRole('button', { name: 'Gem', exact: true }).click();
      await expectFieldError(page, years, 'Skriv højst 60 år.');
      await years.fill('7');
      await form.getByRole('button', { name: 'Gem', exact: true }).click();
      await expect(page.getByText('Kok (fiskekok) er rettet.')).toBeVisible();
      await expect(page.locator('.jobwish')).toContainText('7 års erfaring');
    });

    await test.step('and removes it, and thinks better of it', async () => {
      await removeButton(page, 'Kok (fiskekok)').click();
      await expect(listed(page)).toHaveCount(0);
      await undoButton(page).click();
      await expect(page.getByText('Kok (fiskekok) er tilføjet.')).toBeVisible();
      await expect(page.locator('.jobwish')).toContainText('7 års erfaring');
    });

    await expect.poll(() => titlesInDfdg(database, key)).toEqual(['Kok']);
  },
);

test('without a mouse a stilling is found, added and removed', async ({ page, newAccount, database }) => {
  await forgetInDfdg(database, 'lars');
  await loginWithAccount(page, await newAccount('lars'));
  await page.goto(path);
  await tabTo(page, field(page));
  // All at once: a late answer to half the word would take away what the arrow has reached.
  await page.keyboard.insertText('tjener');
  await expect(page.getByRole('option', { name: 'Tjener', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tilføj Tjener' })).toBeVisible();
  for (const question of ['uddannelse', 'erfaring']) {
    await tabTo(page, page.getByRole('group', { name: question }).getByLabel('Ja'));
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, addButton(page));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tjener er tilføjet.')).toBeVisible();
  await tabTo(page, removeButton(page, 'Tjener'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tjener er fjernet.')).toBeVisible();
  await tabTo(page, undoButton(page));
  await page.keyboard.press('Enter');
  await expect(listed(page)).toHaveText(['Tjener']);
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('one searches, picks from a list, and is told what is missing', async ({ page, newAccount, database }) => {
    await forgetInDfdg(database, 'mette');
    await loginWithAccount(page, await newAccount('mette'));
    await page.goto(path);
    await field(page).fill('fiskekok');
    await page.getByRole('button', { name: 'Søg' }).click();
    await goodWithoutScript(page, 'jeg-soeger-job-som-fundet');
    await page.getByRole('link', { name: 'Kok (fiskekok)' }).click();
    await answer(page, 'uddannelse', 'Ja');
    await answer(page, 'erfaring', 'Ja');
    await page.getByLabel('Hvilket år brugte du det senest?').fill('3000');
    await addButton(page).click();
    const years = page.getByLabel('Hvor mange års erfaring?');
    await expectFieldError(page, years, 'Skriv, hvor mange års erfaring du har. Skriv 0, hvis det er under et år.');
    await years.fill('6');
    const year = page.getByLabel('Hvilket år brugte du det senest?');
    await expect(year).toHaveValue('3000');
    await year.fill(thisYear);
    await addButton(page).click();
    await expect(listed(page)).toHaveText(['Kok (fiskekok)']);
    await goodWithoutScript(page, 'jeg-soeger-job-som');
    await removeButton(page, 'Kok (fiskekok)').click();
    await expect(listed(page)).toHaveCount(0);
    await undoButton(page).click();
    await expect(listed(page)).toHaveText(['Kok (fiskekok)']);
  });
});

test.describe('a stilling that has left the taxonomy', () => {
  test('stands out on tove’s list, with what took its place', async ({ page }) => {
    await loginAs(page, 'tove');
    await page.goto(path);
    const gone = page.locator('.jobwish-udgaaet');
    await expect(gone.getByRole('heading')).toHaveText('Videobutiksassistent');
    await expect(gone).toContainText('Den er afløst af Butiksassistent.');
    await expect(gone.getByRole('button', { name: 'Erstat med Butiksassistent' })).toBeVisible();
    await expect(page.getByText('En stilling er udgået')).toBeVisible();
    await goodInBothWidths(page, 'jeg-soeger-job-som-udgaaet');
  });

  test('is replaced with one press', async ({ page, newAccount, database }) => {
    const account = await newAccount('poul');
    await giveWishes(database, account.id, 'poul', ['Videobutiksassistent', 'Kok']);
    await loginWithAccount(page, account);
    await page.goto(path);
    await page.getByRole('button', { name: 'Erstat med Butiksassistent' }).click();
    await expect(page.getByText('Videobutiksassistent er erstattet.')).toBeVisible();
    await expect(listed(page)).toHaveText(['Kok', 'Butiksassistent']);
    await expect(page.locator('.jobwish-udgaaet')).toHaveCount(0);
  });
});

test('while DFDG is down the list can be changed, and DFDG gets it once it is back', async ({
  page,
  demo,
  newAccount,
  database,
}) => {
  await forgetInDfdg(database, 'birgit');
  await loginWithAccount(page, await newAccount('birgit'));
  await demo({ faults: { dfdg: 'down' } });
  await page.goto(path);
  await expect(page.getByText('Vi kan ikke nå Det Fælles Datagrundlag lige nu.')).toBeVisible();
  await addPlain(page, 'kok', 'Kok');
  await expect(listed(page)).toHaveText(['Kok']);
  await goodInBothWidths(page, 'jeg-soeger-job-som-uden-dfdg');
  await demo({});
  await expect.poll(() => titlesInDfdg(database, 'birgit')).toEqual(['Kok']);
  await page.goto(path);
  await expect(listed(page)).toHaveText(['Kok']);
  await expect(page.getByText('Det Fælles Datagrundlag')).toHaveCount(0);
});

test('a list that another system has changed is shown beside ours, and the citizen chooses', async ({
  page,
  newAccount,
  database,
}) => {
  const account = await newAccount('emil');
  await giveWishes(database, account.id, 'emil', ['Kok']);
  await loginWithAccount(page, account);
  await writeElsewhere(database, 'emil', ['Tjener']);
  await page.goto(path);
  const both = page.locator('.jobwish-two');
  await expect(both).toContainText('Kok');
  await expect(both).toContainText('Tjener');
  await goodInBothWidths(page, 'jeg-soeger-job-som-to-lister');
  await page.getByText('Læg de to lister sammen').click();
  await page.getByRole('button', { name: 'Gem mit valg' }).click();
  await expect(page.getByText('Dit valg er gemt.')).toBeVisible();
  await expect(listed(page)).toHaveText(['Kok', 'Tjener']);
  await expect(both).toHaveCount(0);
  await expect.poll(() => titlesInDfdg(database, 'emil')).toEqual(['Kok', 'Tjener']);
});

test('two tabs add and change without losing anything', async ({ page, context, newAccount, database }) => {
  await forgetInDfdg(database, 'yusuf');
  await loginWithAccount(page, await newAccount('yusuf'));
  await page.goto(path);
  const other = await context.newPage();
  await other.goto(path);
  await addPlain(page, 'kok', 'Kok');
  await addPlain(other, 'tjener', 'Tjener');
  await expect(listed(other)).toHaveText(['Kok', 'Tjener']);
  await expect.poll(() => titlesInDfdg(database, 'yusuf')).toEqual(['Kok', 'Tjener']);

  for (const tab of [page, other]) {
    await tab.goto(path);
    await tab.getByRole('link', { name: 'Ret Kok' }).click();
    await expect(tab.getByRole('form', { name: 'Ret Kok' })).toBeVisible();
  }
  await answer(page, 'uddannelse', 'Ja');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Kok er rettet.')).toBeVisible();
  await other.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(other.getByText('Stillingen er ændret i en anden fane')).toBeVisible();
  await page.goto(path);
  await expect(page.locator('.jobwish').first()).toContainText('Har en uddannelse til det');
});

test('the number beside a stilling is the number in Find Job, and leads there', async ({ page }) => {
  await loginAs(page, 'anna');
  await page.goto(path);
  const link = page.getByRole('link', { name: /^Se [\d.]+ job inden for 50 km som Kok \(fiskekok\)$/ });
  await expect(link).toBeVisible();
  const [, number = ''] = /Se ([\d.]+) job/.exec(await link.innerText()) ?? [];
  const shown = Number(number.replace('.', ''));
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/postalCode=2100&kmRadius=50&fra=jeg-soeger-job-som$/);
  const answer = await (await page.request.get(href.replace('/find-job', '/api/findjob/search'))).json();
  expect(answer).toMatchObject({ totalJobAdCount: shown });
  await link.click();
  await expect(page).toHaveURL(href);
});

test('what was answered when the session ran out is there after a new login', async ({
  page,
  demo,
  newAccount,
  database,
}) => {
  await forgetInDfdg(database, 'karen');
  const account = await newAccount('karen');
  await loginWithAccount(page, account);
  await page.goto(path);
  await choose(page, 'fiskek', 'Kok (fiskekok)');
  await answer(page, 'uddannelse', 'Ja');
  await answer(page, 'erfaring', 'Ja');
  await page.getByLabel('Hvor mange års erfaring?').fill('6');
  await demo({ clockOffsetMs: minutes(21) });
  await addButton(page).click();
  await expect(page).toHaveURL(/\/login\/udloebet/);
  await sendPassword(page, account.username, account.password);
  await expect(page, 'with the stilling it was about').toHaveURL(/\/jeg-soeger-job-som\?.*stilling=/);
  await expect(page.getByText('Vi har gemt det, du skrev')).toBeVisible();
  await expect(page.getByLabel('Hvor mange års erfaring?')).toHaveValue('6');
  await page.getByLabel('Hvilket år brugte du det senest?').fill(thisYear);
  await addButton(page).click();
  await expect(listed(page)).toHaveText(['Kok (fiskekok)']);
});

test('a caseworker sees the same list, and nothing to press', async ({ page }) => {
  await loginAsEmployee(page, 'kim');
  await lookAt(page, 'anna');
  await page.goto(path);
  await expect(listed(page)).toHaveText(['Kok (fiskekok)', 'Tjener']);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /^Ret/ })).toHaveCount(0);
  await expect(field(page)).toHaveCount(0);
  await goodInBothWidths(page, 'jeg-soeger-job-som-sagsbehandler');
});
