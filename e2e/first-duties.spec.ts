import { randomBytes } from 'node:crypto';
import { goodInBothWidths } from './support/checks';
import { days } from './support/demo';
import { expectFieldError } from './support/forms';
import { loginWithAccount, logOut, sendPassword } from './support/login';
import { expect, test } from './support/test';

const own = 'hegn lampe torsdag gulv';

test.describe('a one-time password', () => {
  const oneTime = { mustChangePassword: true, passwordExpiresAt: new Date(Date.now() + days(3)) };

  test('must be replaced before anything else', async ({ page, newAccount }) => {
    const account = await newAccount('poul', oneTime);
    const password = page.getByLabel(/^Ny adgangskode/);
    const again = page.getByLabel(/^Gentag den nye adgangskode/);
    await page.goto('/login?tilbage=/profil/adgang');
    await sendPassword(page, account.username, account.password);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vælg din egen adgangskode');
    await goodInBothWidths(page, 'ny-adgangskode');

    await test.step('no other page is open', async () => {
      for (const path of ['/forside', '/profil/adgang', '/min-plan', '/login', '/opret', '/login/persondata']) {
        await page.goto(path);
        await expect(page, `from ${path}`).toHaveURL(/\/login\/ny-adgangskode/);
      }
    });

    await test.step('a bad one is refused', async () => {
      await password.fill('kort');
      await again.fill('kort');
      await page.getByRole('button', { name: 'Gem adgangskode' }).click();
      await expectFieldError(page, password, 'Adgangskoden skal være på mindst 12 tegn.');
    });

    await test.step('a good one opens the portal, and is the only one from now on', async () => {
      await password.fill(own);
      await again.fill(own);
      await page.getByRole('button', { name: 'Gem adgangskode' }).click();
      await expect(page.getByRole('banner')).toContainText('Poul Bang');
      await logOut(page);
      await sendPassword(page, account.username, account.password);
      await expect(page.locator('.error-summary')).toContainText('Brugernavn eller adgangskode er forkert.');
      await loginWithAccount(page, { ...account, password: own });
    });
  });

  test('leads on to where one was heading', async ({ page, newAccount }) => {
    const account = await newAccount('poul', oneTime);
    await page.goto('/login?tilbage=/profil/adgang');
    await sendPassword(page, account.username, account.password);
    await page.getByLabel(/^Ny adgangskode/).fill(own);
    await page.getByLabel(/^Gentag den nye adgangskode/).fill(own);
    await page.getByRole('button', { name: 'Gem adgangskode' }).click();
    await expect(page).toHaveURL('/profil/adgang');
  });

  test('that is too old is as good as none', async ({ page, newAccount }) => {
    const tooOld = { mustChangePassword: true, passwordExpiresAt: new Date(Date.now() - 1000) };
    const { username, password } = await newAccount('poul', tooOld);
    await page.goto('/login');
    await sendPassword(page, username, password);
    await expect(page.locator('.error-summary')).toContainText('Brugernavn eller adgangskode er forkert.');
  });
});

test.describe('a new “Politik om persondata”', () => {
  test.describe.configure({ mode: 'default' });
  // It applies from a day so far ahead that only those whose clock is moved past it are asked.
  const version = randomBytes(3).toString('hex');
  const applies = days(3600);

  test.beforeAll(async ({ database }) => {
    const afsnit = [{ overskrift: 'Hvad er nyt?', tekst: ['Vi har skrevet om i den.'], links: [] }];
    const gaelderFra = new Date(`${new Date(Date.now() + applies).toISOString().slice(0, 10)}T00:00:00Z`);
    await database.contentPolitik.create({ data: { version, gaelderFra, titel: 'Politik om persondata', afsnit } });
  });

  test.afterAll(async ({ database }) => {
    await database.contentPolitik.deleteMany({ where: { version } });
  });

  test('must be accepted before anything else, once', async ({ page, newAccount, demo, database }) => {
    const account = await newAccount('emil');
    const accept = page.getByLabel(/Jeg har læst og accepterer/);
    const goOn = page.getByRole('main').getByRole('button');
    await demo({ clockOffsetMs: applies + days(2) });
    await page.goto('/login?tilbage=/profil/adgang');
    await sendPassword(page, account.username, account.password);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Læs og accepter politikken om persondata');
    await expect(page.getByRole('main')).toContainText('Vi har skrevet om i den.');
    await goodInBothWidths(page, 'ny-politik');

    await test.step('no other page is open', async () => {
      for (const path of ['/forside', '/profil/adgang', '/min-plan', '/login', '/login/ny-adgangskode']) {
        await page.goto(path);
        await expect(page, `from ${path}`).toHaveURL(/\/login\/persondata/);
      }
    });

    await test.step('the box must be ticked', async () => {
      await goOn.click();
      await expectFieldError(page, accept, 'Du skal acceptere politikken om persondata for at bruge Jobnet.');
      await accept.check();
      await goOn.click();
      await expect(page.getByRole('banner')).toContainText('Emil Friis');
    });

    await test.step('it is not asked again, and what was accepted is kept', async () => {
      await logOut(page);
      await loginWithAccount(page, account);
      const kept = await database.policyAcceptance.findMany({ where: { accountId: account.id, version } });
      expect(kept).toHaveLength(1);
    });
  });

  test('is asked for another time when the content service is away', async ({ page, newAccount, demo }) => {
    const account = await newAccount('emil');
    await demo({ clockOffsetMs: applies + days(2), faults: { content: 'down' } });
    await loginWithAccount(page, account);
    await logOut(page);
    await demo({ clockOffsetMs: applies + days(2) });
    await page.goto('/login');
    await sendPassword(page, account.username, account.password);
    await expect(page).toHaveURL(/\/login\/persondata/);
  });

  test('that applies later troubles nobody today', async ({ page, newAccount }) => {
    await loginWithAccount(page, await newAccount('emil'));
  });
});
