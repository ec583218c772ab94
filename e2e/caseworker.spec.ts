import type { Page } from '@playwright/test';
import { person } from '@/prisma/seed/people';
import { goodInBothWidths, screenshot } from './support/checks';
import { accountOf } from './support/database';
import { expectFieldError } from './support/forms';
import { askFor, goToEmployeeLogin, loginAsEmployee, lookAt, pick } from './support/login';
import { bothWidths, expect, test } from './support/test';

const bar = (page: Page) => page.getByRole('region', { name: 'Sagsbehandlervisning' });
const cprField = (page: Page) => page.getByLabel('Borgerens CPR-nummer');

test.describe('Kim from Jobcenter København', () => {
  test('sees Jobnet as a citizen who lives there, and leaves with one press', bothWidths, async ({ page }) => {
    await loginAsEmployee(page, 'kim');
    await screenshot(page, 'sagsbehandler-vaelg-borger');
    await lookAt(page, 'anna');
    await expect(bar(page)).toContainText(
      'Kim Jensen, Jobcenter København ser Jobnet som Anna Kjær (140388-xxxx). Du kan se, men ikke ændre noget.',
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velkommen, Anna');
    await expect(page.getByRole('main')).toContainText('Dagpengemodtager');
    await screenshot(page, 'sagsbehandler-forside');

    await bar(page).getByRole('button', { name: 'Afslut visning' }).click();
    await expect(page).toHaveURL('/sagsbehandleradgang');
    await expect(cprField(page)).toBeEmpty();
    await page.goto('/forside');
    await expect(page, 'nothing of the citizen can be seen any more').toHaveURL('/sagsbehandleradgang');
  });

  test('is told why when a citizen cannot be shown', async ({ page }) => {
    await loginAsEmployee(page, 'kim');
    await goodInBothWidths(page, 'sagsbehandleradgang-valg');
    const refusals = {
      [person('sofie').cpr]: 'Du har ikke adgang til at se denne borgers Jobnet.',
      [person('karen').cpr]: 'Du har ikke adgang til at se denne borgers Jobnet.',
      '010170-1236': 'Der er ingen borger med dette CPR-nummer i Det Fælles Datagrundlag. Kontrollér tallene.',
      '1234': 'Et CPR-nummer har 10 cifre',
      '310299-1234': 'De første 6 cifre i CPR-nummeret er ikke en dato.',
      ' ': 'Skriv borgerens CPR-nummer.',
    };
    for (const [cpr, message] of Object.entries(refusals)) {
      await askFor(page, cpr);
      await expectFieldError(page, cprField(page), message);
      await expect(page, 'the number never gets into an address').toHaveURL('/sagsbehandleradgang');
    }
    await goodInBothWidths(page, 'sagsbehandleradgang-afvist');
  });

  test('looks at one citizen after the other', async ({ page }) => {
    await loginAsEmployee(page, 'kim');
    await lookAt(page, 'omar');
    await expect(bar(page)).toContainText('Omar Haddad (170279-xxxx)');
    await page.goto('/sagsbehandleradgang');
    await expect(page, 'whoever looks is with the citizen').toHaveURL('/forside');
    await bar(page).getByRole('button', { name: 'Afslut visning' }).click();
    await lookAt(page, 'bo');
    await expect(bar(page)).toContainText('Bo Winther (231172-xxxx)');
    await expect(page.getByText('Omar')).toHaveCount(0);
  });

  test('finds on the citizen’s own pages a sentence that they are the citizen’s own', async ({ page }) => {
    await loginAsEmployee(page, 'kim');
    await lookAt(page, 'anna');
    await page.goto('/profil/adgang');
    await expect(page).toHaveURL('/forside?kun=borger');
    await expect(page.getByText('Siden er kun for borgeren selv')).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: /din profil/ })).toHaveCount(0);
    await expect(page.getByRole('banner').getByRole('button', { name: 'Log ud' })).toHaveCount(0);
    await goodInBothWidths(page, 'sagsbehandler-kun-borger');
  });
});

test.describe('Rikke from the a-kasse', () => {
  test('sees the members of the a-kasse, also those who are not registered, and nobody else', async ({ page }) => {
    await loginAsEmployee(page, 'rikke');
    for (const key of ['anna', 'mikkel', 'tove']) {
      await lookAt(page, key);
      await expect(bar(page)).toContainText(`Rikke Olsen, Fagligt Fællesskab ser Jobnet som ${person(key).name}`);
      await bar(page).getByRole('button', { name: 'Afslut visning' }).click();
    }
    for (const key of ['karen', 'ida', 'yusuf']) {
      await askFor(page, person(key).cpr);
      await expectFieldError(page, cprField(page), 'Du har ikke adgang til at se denne borgers Jobnet.');
    }
  });

  test('sees less of a citizen than the jobcentre does', async ({ page, newVisitor, database }) => {
    // Nobody in the cast is both a member and under the 225 hours rule, which is no business of an a-kasse.
    const { cprIndex: personKey } = await accountOf(database, 'omar');
    const membership = { personKey, cvr: '10000009', fraDato: new Date('2020-01-01') };
    await database.dfdgMedlemskab.create({ data: membership });
    try {
      await loginAsEmployee(page, 'rikke');
      await lookAt(page, 'omar');
      const item = { name: '225 timers reglen', includeHidden: true };
      await expect(page.getByRole('link', { name: 'Joblog', includeHidden: true }).first()).toBeAttached();
      await expect(page.getByRole('link', item)).toHaveCount(0);

      const jobcentre = await newVisitor();
      await loginAsEmployee(jobcentre, 'kim');
      await lookAt(jobcentre, 'omar');
      await expect(jobcentre.getByRole('link', item).first()).toBeAttached();
    } finally {
      await database.dfdgMedlemskab.deleteMany({ where: membership });
    }
  });
});

for (const [key, name, office] of [
  ['lone', 'Lone Lund', 'Landssupporten'],
  ['eva', 'Eva Holt', 'Restaurant Havnen'],
] as const) {
  test(`${name} of ${office} sees no citizen’s Jobnet, and is told so`, async ({ page }) => {
    await loginAsEmployee(page, key);
    await expect(page.getByText('Din organisation har ikke adgang til borgeres Jobnet')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(`Du er logget ind som ${name}, ${office}.`);
    await expect(cprField(page)).toHaveCount(0);
    await goodInBothWidths(page, `sagsbehandleradgang-${key}`);
    for (const path of ['/forside', '/profil/adgang', '/joblog']) {
      await page.goto(path);
      await expect(page, `from ${path}`).toHaveURL('/sagsbehandleradgang');
    }
  });
}

test.describe('while DFDG is down', () => {
  test('no employee is let in, because nobody knows what they may see', async ({ page, demo }) => {
    await goToEmployeeLogin(page);
    await demo({ faults: { dfdg: 'down' } });
    await pick(page, 'Kim Jensen');
    await expect(page).toHaveURL('/sagsbehandleradgang?fejl=dfdg');
    await expect(page.getByText('Vi kan ikke se, hvad du har adgang til')).toBeVisible();
  });

  for (const fault of ['down', 'slow', '500', 'malformed'] as const) {
    test(`no citizen is opened (${fault})`, async ({ page, demo }) => {
      await loginAsEmployee(page, 'kim');
      await demo({ faults: { dfdg: fault } });
      await askFor(page, person('anna').cpr);
      await expect(page.locator('.error-summary')).toContainText('derfor kan adgangen ikke afgøres');
    });
  }
});
