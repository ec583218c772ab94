import { axeCheck, screenshot } from './support/checks';
import { minutes } from './support/demo';
import { loginWithAccount, usernameField } from './support/login';
import { expectMinutesLeft, openAlive, sessionState, warningOf } from './support/session';
import { bothWidths, expect, test } from './support/test';

test.describe('two minutes before the session ends', () => {
  test.beforeEach(async ({ page, newAccount }) => {
    await page.clock.install();
    await loginWithAccount(page, await newAccount('anna'));
    await openAlive(page);
    await usernameField(page).fill('halvt-skrevet');
  });

  test('a dialog warns, counts down, and lets one stay with everything typed', bothWidths, async ({ page, demo }) => {
    const { dialog, stay, logOut, clock, spoken } = warningOf(page);
    await demo({ clockOffsetMs: minutes(17) });
    await page.clock.fastForward(minutes(17));
    await expect(dialog).toBeHidden();

    await test.step('it comes after eighteen minutes, with the focus on staying', async () => {
      await demo({ clockOffsetMs: minutes(18) + 2000 });
      await page.clock.fastForward(minutes(1) + 2000);
      await expect(dialog).toBeVisible();
      await expect(stay).toBeFocused();
      await expect(dialog).toHaveAccessibleDescription(/bliver stående, hvis du forbliver logget ind/);
      await expect(clock).toHaveText(/^1:[345]\d$/);
      await axeCheck(page);
      await screenshot(page, 'session-advarsel');
    });

    await test.step('the keyboard stays inside', async () => {
      await page.keyboard.press('Tab');
      await expect(logOut).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(stay).toBeFocused();
    });

    await test.step('it is silent but for a few marks', async () => {
      await expect(spoken).toBeEmpty();
      await page.clock.fastForward(minutes(1));
      await expect(spoken).toHaveText(/^Du bliver logget af om \d+ sekunder\.$/);
      await expect(clock).toHaveText(/^0:[345]\d$/);
    });

    await test.step('staying is one press, and nothing typed is lost', async () => {
      await stay.click();
      await expect(dialog).toBeHidden();
      await expectMinutesLeft(page, 20);
      await expect(usernameField(page)).toHaveValue('halvt-skrevet');
    });
  });

  test('Escape means staying', async ({ page, demo }) => {
    await demo({ clockOffsetMs: minutes(18) });
    await page.clock.fastForward(minutes(18));
    await expect(warningOf(page).dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(warningOf(page).dialog).toBeHidden();
    await expectMinutesLeft(page, 20);
  });

  test('one can log out at once', async ({ page, demo }) => {
    await demo({ clockOffsetMs: minutes(18) });
    await page.clock.fastForward(minutes(18));
    await warningOf(page).logOut.click();
    await expect(page).toHaveURL(/\/login\?status=ud$/);
    expect((await sessionState(page)).active).toBe(false);
  });

  test('the dialog stands in every tab, and staying in one closes it in the other', async ({ page, context, demo }) => {
    const other = await context.newPage();
    await openAlive(other);
    await demo({ clockOffsetMs: minutes(18) + 5000 });
    await page.clock.fastForward(minutes(18) + 5000);
    await expect(warningOf(page).dialog).toBeVisible();
    await expect(warningOf(other).dialog).toBeVisible();
    await warningOf(other).stay.click();
    await expect(warningOf(other).dialog).toBeHidden();
    await expect(warningOf(page).dialog).toBeHidden();
    await expect(usernameField(page)).toHaveValue('halvt-skrevet');
  });

  test('nobody is disturbed when another tab has kept the session alive', async ({ page, context, demo }) => {
    await demo({ clockOffsetMs: minutes(15) });
    const other = await context.newPage();
    await other.goto('/forside');
    await demo({ clockOffsetMs: minutes(18) });
    const asked = page.waitForResponse('**/api/session');
    await page.clock.fastForward(minutes(18));
    await asked;
    await expect(warningOf(page).dialog).toBeHidden();
  });

  test('without a connection it says so, and leaves what is typed alone', async ({ page, context, demo }) => {
    await demo({ clockOffsetMs: minutes(18) });
    await context.setOffline(true);
    await page.clock.fastForward(minutes(18) + 2000);
    const { dialog, stay } = warningOf(page);
    await expect(dialog.getByRole('alert')).toContainText('Vi kan ikke få forbindelse til Jobnet lige nu');
    await context.setOffline(false);
    await stay.click();
    await expect(dialog).toBeHidden();
    await expect(usernameField(page)).toHaveValue('halvt-skrevet');
  });
});

test('a working day is the limit, whatever one does', async ({ page, newAccount, demo, baseURL }) => {
  await loginWithAccount(page, await newAccount('anna'));
  const headers = { origin: baseURL ?? '' };
  const day = 8 * 60;
  for (let passed = 19; passed < day - 2; passed += 19) {
    await demo({ clockOffsetMs: minutes(passed) });
    const answer = await page.request.post('/api/session/forlaeng', { headers });
    expect(await answer.json(), `after ${passed} minutes`).toMatchObject({ active: true });
  }
  await demo({ clockOffsetMs: minutes(day - 1.5) });
  await page.goto('/forside');
  const { dialog } = warningOf(page);
  await expect(dialog).toContainText('Du har været logget ind så længe, at du skal logge ind igen.');
  await screenshot(page, 'session-sidste-advarsel');
  await dialog.getByRole('button', { name: 'Fortsæt så længe' }).click();
  await expect(dialog).toBeHidden();

  await demo({ clockOffsetMs: minutes(day) });
  await page.goto('/forside');
  await expect(page).toHaveURL(/\/login\/udloebet\?tilbage=%2Fforside$/);
});
