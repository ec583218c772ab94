import type { Page } from '@playwright/test';
import { axeCheck, expectNothingCut, fitsWidth, goodInBothWidths, screenshot } from './support/checks';
import { loginAs, loginWithAccount } from './support/login';
import { expect, test } from './support/test';

/** Every page a visitor can open, with what it is called in the pictures. Those with journeys of their own are looked at there. */
const visitorPages = {
  '/': 'forside-offentlig',
  '/login': 'login',
  '/opret': 'opret-1',
  '/sagsbehandleradgang': 'sagsbehandleradgang',
  '/was': 'was',
  '/privatliv': 'privatliv',
  '/kontakt': 'kontakt',
  '/find-job': 'find-job',
  '/findes-ikke': 'findes-ikke',
};

const citizenPages = { '/forside': 'forside', '/profil/adgang': 'profil-adgang', '/min-plan': 'min-plan' };

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

for (const [path, name] of Object.entries(visitorPages)) {
  test(`${path} is good for a visitor`, async ({ page }) => {
    await open(page, path);
    await goodInBothWidths(page, name);
  });
}

for (const key of ['anna', 'nanna'] as const) {
  test(`the pages of ${key} are good, ${key === 'anna' ? 'with much' : 'with nothing'} to show`, async ({ page }) => {
    await loginAs(page, key);
    for (const [path, name] of Object.entries(citizenPages)) {
      await open(page, path);
      await goodInBothWidths(page, `${name}-${key}`);
    }
  });
}

test('the forside of somebody who is ill is good', async ({ page }) => {
  await loginAs(page, 'birgit');
  await expect(page.getByRole('heading', { name: 'Din situation' })).toBeVisible();
  await goodInBothWidths(page, 'forside-birgit');
});

test.describe('nothing has to be moved sideways, and nothing is cut off,', () => {
  async function atEverySize(page: Page, paths: string[]): Promise<void> {
    for (const path of paths) {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, path);
      await fitsWidth(page);
      await page.setViewportSize({ width: 1920, height: 1080 });
      await fitsWidth(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await doubleText(page);
      await fitsWidth(page);
      await expectNothingCut(page);
      await page.setViewportSize({ width: 640, height: 450 });
      await fitsWidth(page);
      await expectNothingCut(page);
    }
  }

  /** What a reader gets who asks the browser for text of twice the size. */
  async function doubleText(page: Page): Promise<void> {
    await page.evaluate(() => {
      const root = document.documentElement;
      root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * 2}px`;
    });
  }

  test('for a visitor', async ({ page }) => {
    await atEverySize(page, Object.keys(visitorPages));
  });

  test('for a citizen', async ({ page }) => {
    await loginAs(page, 'sofie');
    await atEverySize(page, Object.keys(citizenPages));
  });
});

test.describe('no link leads nowhere', () => {
  async function expectLinksLead(page: Page, paths: string[]): Promise<void> {
    const links = new Set<string>();
    for (const path of paths) {
      await open(page, path);
      const found = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
      for (const href of found) links.add(href);
    }
    expect(links.size).toBeGreaterThan(5);
    for (const href of links) {
      const answer = await page.request.get(href, { headers: { accept: 'text/html' } });
      expect(answer.status(), `${href}, linked from ${paths.join(' or ')}`).toBe(200);
    }
  }

  test('for a visitor', async ({ page }) => {
    await expectLinksLead(page, Object.keys(visitorPages));
  });

  for (const key of ['anna', 'birgit', 'lars', 'henrik', 'mikkel']) {
    test(`for ${key}`, async ({ page }) => {
      await loginAs(page, key);
      await expectLinksLead(page, ['/forside', '/profil/adgang']);
    });
  }
});

test.describe('when something fails that nobody expected', () => {
  test('the page says so, with a reference, and what to do', async ({ page, newAccount, database, violations }) => {
    const { id, ...account } = await newAccount('omar');
    await loginWithAccount(page, account);
    // As if it had been damaged: it can be read by no key of the portal's.
    const cprCipher = 'v1.gone.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AAAA';
    await database.account.update({ where: { id }, data: { cprCipher } });
    const answer = await page.goto('/forside');
    expect(answer?.status()).toBe(500);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der er sket en fejl hos os');
    await expect(page.getByRole('main')).toContainText(/oplys denne reference: \S+/);
    await axeCheck(page);
    await fitsWidth(page);
    await screenshot(page, 'fejl');
    const plain = await page.request.get('/forside');
    expect(plain.status()).toBe(500);
    expect(await plain.text(), 'for those without JavaScript').toContain('<h1>Der er sket en fejl hos os</h1>');
    expect(violations.take(), 'the browser may tell of it').not.toEqual([]);
  });

  test('an address that stands for nothing gets a page that helps on', async ({ page }) => {
    const answer = await page.goto('/en/side/der/ikke/findes');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi kan ikke finde siden');
    await page.getByRole('link', { name: 'Kontakt Landssupport' }).first().click();
    await expect(page).toHaveURL('/kontakt');
  });
});
