import { goodInBothWidths, screenshot } from './support/checks';
import { minutes } from './support/demo';
import { titleField } from './support/joblog-form';
import { loginWithAccount, logOut, passwordField, sendPassword, usernameField } from './support/login';
import { expectMinutesLeft, openAlive, sessionState } from './support/session';
import { expect, noJavaScript, test } from './support/test';

test.describe('what keeps a session alive', () => {
  test.beforeEach(async ({ page, newAccount, demo }) => {
    await loginWithAccount(page, await newAccount('sofie'));
    await demo({ clockOffsetMs: minutes(15) });
    await expectMinutesLeft(page, 5);
  });

  test('is opening a page', async ({ page }) => {
    await page.goto('/was');
    await expectMinutesLeft(page, 20);
  });

  test('is following a link', async ({ page }) => {
    await page.getByRole('link', { name: /din profil/ }).click();
    await expect(page).toHaveURL('/profil/adgang');
    await expectMinutesLeft(page, 20);
  });

  test('is saying that one stays', async ({ page, baseURL }) => {
    await page.request.post('/api/session/forlaeng', { headers: { origin: baseURL ?? '' } });
    await expectMinutesLeft(page, 20);
  });

  test('is not asking how long is left, however often', async ({ page }) => {
    for (let time = 1; time <= 10; time += 1) await sessionState(page);
    await expectMinutesLeft(page, 5);
  });

  test('is not what a browser fetches ahead', async ({ page }) => {
    await page.request.get('/forside', { headers: { 'next-router-prefetch': '1', rsc: '1' } });
    await page.request.get('/forside', { headers: { 'sec-purpose': 'prefetch' } });
    await page.request.get('/forside', { headers: { purpose: 'prefetch' } });
    await expectMinutesLeft(page, 5);
  });

  test('is not a form that a stranger sends', async ({ page }) => {
    const answer = await page.request.post('/api/session/forlaeng', { headers: { origin: 'https://example.com' } });
    expect(answer.status()).toBe(403);
    await expectMinutesLeft(page, 5);
  });
});

test('after twenty minutes one is logged off, is offered the last page after the next login, and has lost nothing', async ({
  page,
  newAccount,
  demo,
}) => {
  const account = await newAccount('sofie');
  await page.clock.install();
  await loginWithAccount(page, account);
  await openAlive(page);
  await demo({ clockOffsetMs: minutes(20) + 2000 });
  await page.clock.fastForward(minutes(20) + 2000);
  await expect(page).toHaveURL('/login/udloebet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er blevet logget af');
  await goodInBothWidths(page, 'login-udloebet');

  await sendPassword(page, account.username, account.password);
  await expect(page).toHaveURL(/\/forside$/);
  await goodInBothWidths(page, 'forside-fortsaet');
  await page.getByRole('link', { name: 'Fortsæt, hvor du slap' }).click();
  await expect(page).toHaveURL('/profil/adgang');

  await test.step('a form that was begun and not sent stands there as it was left', async () => {
    const form = '/joblog/ny?annonce=internal%3A99999999';
    await page.goto(form);
    await expect(titleField(page)).toHaveRole('combobox');
    await titleField(page).fill('Kok i Vejle');
    await page.getByLabel(/^Note/).fill('Ring til Bo\ni morgen');
    await demo({ clockOffsetMs: minutes(41) });
    await page.clock.fastForward(minutes(20) + 2000);
    await expect(page).toHaveURL(`/login/udloebet?tilbage=${encodeURIComponent(form)}`);
    await expect(page.getByRole('main')).toContainText('Det, du skrev, har vi gemt.');
    await sendPassword(page, account.username, account.password);
    await expect(page).toHaveURL(form);
    await expect(page.getByText('Vi har gemt det, du skrev')).toBeVisible();
    await expect(titleField(page)).toHaveValue('Kok i Vejle');
    await expect(page.getByLabel(/^Note/)).toHaveValue('Ring til Bo\ni morgen');
  });
});

test('whoever opens a page too late comes back to it after logging in', async ({ page, newAccount, demo }) => {
  const account = await newAccount('sofie');
  await loginWithAccount(page, account);
  await demo({ clockOffsetMs: minutes(45) });
  await page.goto('/profil/adgang');
  await expect(page).toHaveURL('/login/udloebet?tilbage=%2Fprofil%2Fadgang');
  await sendPassword(page, account.username, account.password);
  await expect(page).toHaveURL('/profil/adgang');
});

test('“Log ud” forgets the last page', async ({ page, newAccount }) => {
  const account = await newAccount('sofie');
  await loginWithAccount(page, account);
  await page.goto('/profil/adgang');
  await logOut(page);
  await sendPassword(page, account.username, account.password);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Fortsæt, hvor du slap')).toHaveCount(0);
});

for (const [how, use] of [
  ['with JavaScript', {}],
  ['without JavaScript', noJavaScript],
] as const) {
  test.describe(`a form sent too late, ${how},`, () => {
    test.use(use);

    test('comes back filled in for the one who wrote it, and for nobody else', async ({ page, newAccount, demo }) => {
      const [account, stranger] = [await newAccount('sofie'), await newAccount('omar')];
      await loginWithAccount(page, account);
      await page.goto('/profil/adgang');
      const wished = `${account.username}.ny`;
      await usernameField(page).fill(wished);
      await demo({ clockOffsetMs: minutes(21) });
      await page.getByRole('button', { name: 'Gem brugernavn' }).click();
      await expect(page).toHaveURL('/login/udloebet?tilbage=%2Fprofil%2Fadgang');

      await test.step('somebody else at the same computer sees nothing of it', async () => {
        await sendPassword(page, stranger.username, stranger.password);
        await expect(page).toHaveURL('/profil/adgang');
        await expect(usernameField(page)).toHaveValue(stranger.username);
        await logOut(page);
      });

      await test.step('the owner finds it as it was left, and sends it', async () => {
        await page.goto('/login?tilbage=/profil/adgang');
        await sendPassword(page, account.username, account.password);
        await expect(page.getByText('Vi har gemt det, du skrev')).toBeVisible();
        await expect(usernameField(page)).toHaveValue(wished);
        await screenshot(page, `gemt-formular-${how.replace(' ', '-').toLowerCase()}`);
        await page.getByRole('button', { name: 'Gem brugernavn' }).click();
        await expect(page.getByText('Dit brugernavn er ændret.')).toBeVisible();
      });

      await test.step('afterwards it is forgotten', async () => {
        await page.goto('/profil/adgang');
        await expect(page.getByText('Vi har gemt det, du skrev')).toHaveCount(0);
        await expect(usernameField(page)).toHaveValue(wished);
      });
    });
  });
}

test('a password typed too late is neither kept nor changed', async ({ page, newAccount, demo }) => {
  const account = await newAccount('sofie');
  await loginWithAccount(page, account);
  await page.goto('/profil/adgang');
  await page.getByLabel(/^Nuværende adgangskode/).fill(account.password);
  await page.getByLabel(/^Ny adgangskode/).fill('hegn lampe torsdag gulv');
  await page.getByLabel(/^Gentag den nye adgangskode/).fill('hegn lampe torsdag gulv');
  await demo({ clockOffsetMs: minutes(21) });
  await page.getByRole('button', { name: 'Gem adgangskode' }).click();
  await expect(page).toHaveURL(/\/login\/udloebet/);
  await sendPassword(page, account.username, account.password);
  await expect(page).toHaveURL('/profil/adgang');
  await expect(page.getByLabel(/^Ny adgangskode/)).toHaveValue('');
});

test.describe('logging out', () => {
  test('in one tab logs out the other', async ({ page, context, newAccount }) => {
    await loginWithAccount(page, await newAccount('tove'));
    const other = await context.newPage();
    await openAlive(other);
    await usernameField(other).fill('halvt-skrevet');
    await logOut(page);
    await expect(other).toHaveURL(/\/login$/);
    await expect(passwordField(other)).toBeVisible();
  });

  test('ends the session itself: the cookie is worth nothing to who copied it', async ({
    page,
    context,
    newAccount,
  }) => {
    await loginWithAccount(page, await newAccount('tove'));
    const stolen = await context.cookies();
    expect(stolen.find(({ name }) => name === 'jobnet-session')).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    await logOut(page);
    await context.addCookies(stolen);
    await page.goto('/forside');
    await expect(page).toHaveURL(/\/login\?tilbage=%2Fforside$/);
    expect((await sessionState(page)).active).toBe(false);
  });

  test('shows nobody the page again by the back button', async ({ page, newAccount }) => {
    await loginWithAccount(page, await newAccount('tove'));
    await page.goto('/profil/adgang');
    await logOut(page);
    await page.goBack();
    await expect(page).toHaveURL(/\/login/);
  });
});

test('a new password logs out everywhere else', async ({ page, newVisitor, newAccount }) => {
  const account = await newAccount('tove');
  const elsewhere = await newVisitor();
  await loginWithAccount(elsewhere, account);
  await loginWithAccount(page, account);
  await page.goto('/profil/adgang');
  await page.getByLabel(/^Nuværende adgangskode/).fill(account.password);
  await page.getByLabel(/^Ny adgangskode/).fill('hegn lampe torsdag gulv');
  await page.getByLabel(/^Gentag den nye adgangskode/).fill('hegn lampe torsdag gulv');
  await page.getByRole('button', { name: 'Gem adgangskode' }).click();
  await expect(page.getByText('Din adgangskode er ændret. Du er logget ud alle andre steder.')).toBeVisible();
  await elsewhere.goto('/forside');
  await expect(elsewhere).toHaveURL(/\/login/);
});
