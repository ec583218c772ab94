import { person } from '@/prisma/seed/people';
import { goodInBothWidths } from './support/checks';
import {
  goToEmployeeLogin,
  goToMitid,
  loginAs,
  loginAsEmployee,
  loginWithPassword,
  logOut,
  passwordField,
  pick,
  sendPassword,
  usernameField,
} from './support/login';
import { bothWidths, expect, test } from './support/test';

test.describe('a citizen', () => {
  test('logs in with MitID and out again', bothWidths, async ({ page }) => {
    await loginAs(page, 'freja');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velkommen, Freja');
    await logOut(page);
    await expect(page).toHaveURL(/\/login\?status=ud$/);
  });

  test('logs in with user name and password, in whatever case the name is typed', async ({ page }) => {
    await page.goto('/login');
    await sendPassword(page, '  Jonas.VIG ', 'Jobnet-demo-2026');
    await expect(page).toHaveURL(/\/forside$/);
    await expect(page.getByRole('banner')).toContainText('Jonas Vig');
  });

  test('is sent from the public front page and the login page to the forside', async ({ page }) => {
    await loginWithPassword(page, 'ida');
    for (const path of ['/', '/login', '/login/udloebet', '/opret', '/sagsbehandleradgang']) {
      await page.goto(path);
      await expect(page, `from ${path}`).toHaveURL(/\/forside$/);
    }
  });

  test('lands where they were heading', async ({ page }) => {
    await page.goto('/profil/adgang');
    await expect(page).toHaveURL('/login?tilbage=%2Fprofil%2Fadgang');
    await expect(page.getByText('Log ind for at fortsætte')).toBeVisible();
    await page.getByRole('button', { name: 'Log ind med MitID', exact: true }).click();
    await pick(page, person('henrik').name);
    await expect(page).toHaveURL('/profil/adgang');
    await logOut(page);

    await page.goto('/profil/adgang');
    await sendPassword(page, 'henrik.skov', 'Jobnet-demo-2026');
    await expect(page).toHaveURL('/profil/adgang');
  });

  test('is sent on at once, however often the button is pressed', async ({ page, newAccount, database }) => {
    const { id, username, password } = await newAccount('emil');
    await page.goto('/login');
    await usernameField(page).fill(username);
    await passwordField(page).fill(password);
    await page.getByRole('button', { name: 'Log ind', exact: true }).dblclick();
    await expect(page).toHaveURL(/\/forside$/);
    expect(await database.loginHistory.count({ where: { accountId: id } })).toBe(1);
  });
});

// What a browser could take for another host, and a page that is no place to be returned to.
const elsewhere = ['https://example.com/', '//example.com', '/\\example.com', '/api/session'];

test.describe('nobody is led astray', () => {
  for (const target of elsewhere) {
    test(`by the address ${JSON.stringify(target)} in a login link`, async ({ page, baseURL }) => {
      await page.goto(`/login?tilbage=${encodeURIComponent(target)}`);
      await sendPassword(page, 'yusuf.demir', 'Jobnet-demo-2026');
      await expect(page.getByRole('banner')).toContainText('Yusuf Demir');
      expect(new URL(page.url()).origin).toBe(baseURL);
      await page.goto(`/login?tilbage=${encodeURIComponent(target)}`);
      await expect(page).toHaveURL(/\/forside$/);
    });
  }

  test('by an address slipped into the MitID form', async ({ page }) => {
    await page.goto('/login');
    await page
      .locator('input[name=callbackUrl]')
      .evaluate((field) => field.setAttribute('value', 'https://example.com/'));
    await page.getByRole('button', { name: 'Log ind med MitID', exact: true }).click();
    await pick(page, person('yusuf').name);
    await expect(page.getByRole('banner')).toContainText('Yusuf Demir');
    await expect(page).toHaveURL(/\/forside$/);
  });
});

test.describe('MitID', () => {
  test('below NSIS level Betydelig is not enough', async ({ page }) => {
    await goToMitid(page);
    await page.getByRole('radio', { name: 'Lav' }).check();
    await pick(page, person('anna').name);
    await expect(page.getByText('Dit login er ikke sikkert nok')).toBeVisible();
    await goodInBothWidths(page, 'login-niveau-for-lavt');
    await page.goto('/forside');
    await expect(page, 'nobody is logged in').toHaveURL(/\/login\?/);
  });

  test('can be broken off, and tried again', async ({ page }) => {
    await goToMitid(page);
    await page.getByRole('button', { name: 'Afbryd' }).click();
    await expect(page).toHaveURL(/\/login\?fejl=afbrudt$/);
    await expect(page.getByText('Login blev afbrudt')).toBeVisible();
    await page.getByRole('button', { name: 'Log ind med MitID', exact: true }).click();
    await pick(page, person('lars').name);
    await expect(page).toHaveURL(/\/forside$/);
  });

  for (const fault of ['down', 'slow', '500', 'malformed'] as const) {
    test(`is ${fault}: the login page says so, and the password still works`, async ({ page, demo }) => {
      await demo({ faults: { identity: fault } });
      await page.goto('/login');
      await page.getByRole('button', { name: 'Log ind med MitID', exact: true }).click();
      await expect(page.getByText('MitID svarer ikke lige nu')).toBeVisible();
      await sendPassword(page, 'mette.rask', 'Jobnet-demo-2026');
      await expect(page).toHaveURL(/\/forside$/);
    });
  }

  test('is not asked for with a form from elsewhere', async ({ page, baseURL }) => {
    await page.goto('/login');
    const form = { csrfToken: 'guessed', callbackUrl: '/forside' };
    const answer = await page.request.post('/api/auth/signin/mitid', {
      form,
      headers: { origin: baseURL ?? '' },
      maxRedirects: 0,
    });
    expect(answer.headers().location, 'never on the way to MitID').not.toContain('/auth?');
  });
});

test.describe('an employee', () => {
  test('logs in as an employee and out again', async ({ page }) => {
    await loginAsEmployee(page, 'kim');
    await expect(page.getByText('Du er logget ind som')).toContainText('Kim Jensen, Jobcenter København');
    await logOut(page);
    await expect(page).toHaveURL(/\/sagsbehandleradgang\?status=ud$/);
  });

  test('breaks off, and is back where employees log in', async ({ page }) => {
    await goToEmployeeLogin(page);
    await page.getByRole('button', { name: 'Afbryd' }).click();
    await expect(page).toHaveURL(/\/sagsbehandleradgang\?fejl=afbrudt$/);
    await expect(page.getByText('Login blev afbrudt')).toBeVisible();
  });

  test('below NSIS level Betydelig is refused', async ({ page }) => {
    await goToEmployeeLogin(page);
    await page.getByRole('radio', { name: 'Lav' }).check();
    await pick(page, 'Kim Jensen');
    await expect(page).toHaveURL(/\/sagsbehandleradgang\?fejl=niveau$/);
    await expect(page.getByText('Dit login er ikke sikkert nok')).toBeVisible();
  });
});
