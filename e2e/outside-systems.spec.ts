import type { Page } from '@playwright/test';
import { demoPassword, person } from '@/prisma/seed/people';
import { goodInBothWidths } from './support/checks';
import { goToMitid, loginAs, loginWithAccount, pick, sendPassword } from './support/login';
import { expect, test } from './support/test';

const faults = ['down', 'slow', '500', 'malformed', 'refused'] as const;

// One that answers at once, one that must be waited for, one that answers nonsense.
const sample = ['down', 'slow', 'malformed'] as const;

const missing = (page: Page) => page.getByText('Vi kan ikke hente dine oplysninger fra Det Fælles Datagrundlag.');
const situation = (page: Page) => page.getByRole('heading', { name: 'Din situation' });

/** The menu as everybody has it: nothing in it may hang on a system that is away. */
async function expectMenu(page: Page): Promise<void> {
  const menu = page.getByRole('banner');
  for (const item of ['Find job', 'Joblog', 'Min Plan', 'Beskedbakke', 'Historik']) {
    await expect(menu.getByRole('link', { name: item, includeHidden: true }).first()).toBeAttached();
  }
}

test.describe('while DFDG', () => {
  for (const fault of faults) {
    test(`is ${fault}, the forside says what is missing, keeps its menu, and recovers`, async ({ page, demo }) => {
      await loginAs(page, 'freja');
      await demo({ faults: { dfdg: fault } });
      await page.goto('/forside');
      await expect(missing(page)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velkommen, Freja');
      await expectMenu(page);
      await expect(page.getByText('Din status kan ikke vises lige nu.')).toBeVisible();
      if (fault === 'down') await goodInBothWidths(page, 'forside-freja-uden-dfdg');

      await demo({});
      await page.getByRole('link', { name: /Prøv igen/ }).click();
      await expect(page.getByText('Målgruppe', { exact: true })).toBeVisible();
    });
  }

  for (const fault of sample) {
    test(`is ${fault}, one logs in all the same`, async ({ page, demo }) => {
      await demo({ faults: { dfdg: fault } });
      await loginAs(page, 'jonas');
      await expect(missing(page)).toBeVisible();
      await page.goto('/profil/adgang');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brugernavn og adgangskode');
    });
  }
});

test.describe('while the content service', () => {
  for (const fault of sample) {
    test(`is ${fault}, one logs in and is asked for nothing new`, async ({ page, demo }) => {
      await demo({ faults: { content: fault } });
      await page.goto('/login');
      await expect(page.getByText('Vejledningen til at melde dig ledig uden login')).toBeVisible();
      if (fault === 'down') await goodInBothWidths(page, 'login-uden-indhold');
      await sendPassword(page, person('tove').username, demoPassword);
      await expect(page).toHaveURL(/\/forside$/);
      await expect(situation(page)).toBeVisible();
    });
  }

  test('is down, the privacy page says so, and has the policy again when it is back', async ({ page, demo }) => {
    await demo({ faults: { content: 'down' } });
    await page.goto('/privatliv');
    await expect(page.getByRole('main')).toContainText('Politik om persondata');
    await expect(page.getByText('Hvem har ansvaret for dine oplysninger?')).toHaveCount(0);
    await goodInBothWidths(page, 'privatliv-uden-indhold');
    await demo({});
    await page.getByRole('link', { name: /Prøv igen/ }).click();
    await expect(page.getByText('Hvem har ansvaret for dine oplysninger?')).toBeVisible();
  });
});

test.describe('while CPR-registret', () => {
  for (const fault of sample) {
    test(`is ${fault}, MitID lets one in under the name last known`, async ({ page, demo }) => {
      await demo({ faults: { cpr: fault } });
      await goToMitid(page);
      await pick(page, person('ida').name);
      await expect(page).toHaveURL(/\/forside$/);
      await expect(situation(page)).toBeVisible();
      await expectMenu(page);
    });
  }

  test('has never answered, one is greeted without a name', async ({ page, demo, newAccount }) => {
    const account = await newAccount('ida');
    await demo({ faults: { cpr: 'down' } });
    await loginWithAccount(page, account);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velkommen til Jobnet');
    await expect(page.getByRole('banner')).toContainText(account.username);
  });
});

test('with everything away at once the portal still stands', async ({ page, demo }) => {
  await loginAs(page, 'bo');
  await demo({ faults: { dfdg: 'slow', cpr: 'slow', content: 'slow', identity: 'slow' } });
  for (const path of ['/forside', '/profil/adgang', '/privatliv', '/joblog']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expectMenu(page);
  }
});
