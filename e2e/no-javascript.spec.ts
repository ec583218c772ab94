import { person } from '@/prisma/seed/people';
import { goodWithoutScript } from './support/checks';
import { minutes } from './support/demo';
import { expectFieldError } from './support/forms';
import {
  askFor,
  loginAs,
  loginAsEmployee,
  loginWithPassword,
  logOut,
  lookAt,
  openMenu,
  passwordField,
  pick,
  sendPassword,
  usernameField,
} from './support/login';
import { bothWidths, expect, noJavaScript, test } from './support/test';

test.use(noJavaScript);

test.describe('without JavaScript a citizen', () => {
  test('logs in with a password, finds everything on the forside, and logs out', bothWidths, async ({ page }) => {
    await loginWithPassword(page, 'sofie');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velkommen, Sofie');
    await expect(page.getByRole('heading', { name: 'Din situation' })).toBeVisible();
    await expect(page.getByRole('main').locator('.button-primary')).toHaveText('Book samtale');
    await expect(page.getByText('Henter')).toBeHidden();
    await goodWithoutScript(page, 'forside');
    await logOut(page);
    await goodWithoutScript(page, 'login');
  });

  test('logs in with MitID, and lands where they were heading', async ({ page }) => {
    await page.goto('/profil/adgang');
    await page.getByRole('button', { name: 'Log ind med MitID', exact: true }).click();
    await pick(page, person('sofie').name);
    await expect(page).toHaveURL('/profil/adgang');
    await expect(usernameField(page)).toHaveValue('sofie.brandt');
  });

  test('is told of a wrong password, and need not type the user name again', async ({ page }) => {
    await page.goto('/login?tilbage=/profil/adgang');
    await sendPassword(page, 'mette.rask', 'helt forkert');
    await expect(page.locator('.error-summary')).toContainText('Brugernavn eller adgangskode er forkert.');
    await expect(usernameField(page)).toHaveValue('mette.rask');
    await expect(passwordField(page), 'a password is never sent back').toHaveValue('');
    await goodWithoutScript(page, 'login-fejl');
    await sendPassword(page, 'mette.rask', 'Jobnet-demo-2026');
    await expect(page, 'where they were heading is not forgotten').toHaveURL('/profil/adgang');
  });

  test('opens the menu and follows it', bothWidths, async ({ page }) => {
    await loginAs(page, 'lars');
    await openMenu(page);
    await page.locator('summary:visible', { hasText: 'Planer og aftaler' }).click();
    await page.getByRole('link', { name: 'Min Plan' }).click();
    await expect(page).toHaveURL('/min-plan');
    await goodWithoutScript(page, 'menu');
  });

  test('reads on the page when the session ends', async ({ page }) => {
    await loginAs(page, 'lars');
    const danish = new Intl.DateTimeFormat('da-DK', { timeStyle: 'short', timeZone: 'Europe/Copenhagen' });
    // The minute may turn between the answer and this line.
    const ends = [20, 19].map((left) => danish.format(Date.now() + minutes(left)).replace(/^0/, ''));
    const sentence = page.locator('.session-sentence');
    await expect(sentence).toBeVisible();
    await expect(sentence).toHaveText(new RegExp(`^Du bliver logget af kl. (${ends.join('|')}), `));
  });

  test('changes the user name, and is told what is wrong with the first', async ({ page, newAccount }) => {
    const account = await newAccount('lars');
    await page.goto('/login?tilbage=/profil/adgang');
    await sendPassword(page, account.username, account.password);
    await usernameField(page).fill('x');
    await page.getByRole('button', { name: 'Gem brugernavn' }).click();
    await expectFieldError(page, usernameField(page), 'Brugernavnet skal være mindst 4 tegn.');
    await expect(usernameField(page)).toHaveValue('x');
    await usernameField(page).fill(`${account.username}.ny`);
    await page.getByRole('button', { name: 'Gem brugernavn' }).click();
    await expect(page.getByText('Dit brugernavn er ændret.')).toBeVisible();
  });

  test('reads every part of the login page, and the policy', async ({ page }) => {
    await page.goto('/login');
    await expect(page.locator('summary', { hasText: 'Jeg har glemt' })).toBeVisible();
    await expect(page.getByText('Henter')).toBeHidden();
    await page.goto('/privatliv');
    await expect(page.getByText('Hvem har ansvaret for dine oplysninger?')).toBeVisible();
    await expect(page.getByText('Henter')).toBeHidden();
    await goodWithoutScript(page, 'privatliv');
  });
});

test('without JavaScript a caseworker looks at a citizen and leaves again', bothWidths, async ({ page }) => {
  await loginAsEmployee(page, 'kim');
  await askFor(page, person('sofie').cpr);
  const cpr = page.getByLabel('Borgerens CPR-nummer');
  await expectFieldError(page, cpr, 'Du har ikke adgang til at se denne borgers Jobnet.');
  await expect(cpr, 'a CPR number is never sent back').toHaveValue('');
  await goodWithoutScript(page, 'sagsbehandler-afvist');

  await lookAt(page, 'omar');
  await expect(page.getByRole('region', { name: 'Sagsbehandlervisning' })).toContainText('Omar Haddad');
  await expect(page.getByRole('main')).toContainText('Aktivitetsparat kontanthjælpsmodtager');
  await goodWithoutScript(page, 'sagsbehandler-forside');
  await page.getByRole('button', { name: 'Afslut visning' }).click();
  await expect(page).toHaveURL('/sagsbehandleradgang');
});
