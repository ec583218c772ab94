import type { Page } from '@playwright/test';
import { demoPassword, person } from '@/prisma/seed/people';
import { goodInBothWidths } from './support/checks';
import { expectFieldError } from './support/forms';
import { loginAs, loginWithPassword, logOut, passwordField, sendPassword, usernameField } from './support/login';
import { expect, test } from './support/test';

const wrong = 'Brugernavn eller adgangskode er forkert. Prøv igen, eller log ind med MitID.';
const wait = 'Der er prøvet for mange gange. Vent et kvarter, før du prøver igen.';

/** Sends the form again and again, and gives what the page answered each time. */
async function guess(page: Page, username: string, times: number): Promise<string[]> {
  const answers: string[] = [];
  for (let time = 1; time <= times; time += 1) {
    await page.goto('/login');
    await sendPassword(page, username, `gæt nummer ${time}`);
    const answer = page.locator('.error-summary p');
    await expect(answer).toBeVisible();
    answers.push(await answer.innerText());
  }
  return answers;
}

// The address that all tests share has a count of its own, which these guesses would use up for the others.
test.afterEach(({ database }) => database.loginThrottle.deleteMany({ where: { key: { startsWith: 'address:' } } }));
test.describe.configure({ mode: 'default' });

test('twenty wrong passwords: the same words each time, then a pause, and MitID all the while', async ({
  page,
  newVisitor,
  database,
}) => {
  const { username } = person('karen');
  const answers = await guess(page, username, 20);
  expect(answers.slice(0, 10)).toEqual(Array(10).fill(wrong));
  for (const answer of answers.slice(10)) expect(answer).toContain(wait);
  await goodInBothWidths(page, 'login-vent');

  await test.step('now the right password has to wait too, also from another computer', async () => {
    const other = await newVisitor();
    await other.goto('/login');
    await sendPassword(other, username, demoPassword);
    await expect(other.locator('.error-summary')).toContainText(wait);
  });

  await test.step('the owner of the name gets in with MitID all the same', async () => {
    await loginAs(page, 'karen');
    await database.loginThrottle.deleteMany({ where: { key: { startsWith: 'account:' } } });
  });
});

test('an unknown user gets the very same answers', async ({ page }) => {
  const answers = await guess(page, `findes-ikke-${Date.now()}`, 11);
  expect(answers.slice(0, 10)).toEqual(Array(10).fill(wrong));
  expect(answers[10]).toContain(wait);
});

test('after a quarter of an hour the password works again', async ({ page, newAccount, demo }) => {
  const { username, password } = await newAccount('omar');
  await guess(page, username, 11);
  await demo({ clockOffsetMs: 15 * 60_000 });
  await page.goto('/login');
  await sendPassword(page, username, password);
  await expect(page).toHaveURL(/\/forside$/);
});

test('a right password in between wipes the slate clean', async ({ page }) => {
  await guess(page, 'poul.bang', 6);
  await loginWithPassword(page, 'poul');
  await logOut(page);
  expect(await guess(page, 'poul.bang', 6)).toEqual(Array(6).fill(wrong));
});

test('an empty form says what is missing, and keeps the user name', async ({ page }) => {
  await page.goto('/login');
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
  await expectFieldError(page, usernameField(page), 'Skriv dit brugernavn.');
  await expectFieldError(page, passwordField(page), 'Skriv din adgangskode.');
  await goodInBothWidths(page, 'login-fejl');

  await usernameField(page).fill('peter.nygaard');
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
  await expect(usernameField(page)).toHaveValue('peter.nygaard');
  await expect(page.locator('.error-summary')).toBeFocused();
});
