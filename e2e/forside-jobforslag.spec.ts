import type { Page } from '@playwright/test';
import { accountOf } from './support/database';
import { loginAs } from './support/login';
import { expect, test } from './support/test';

test.describe('the job suggestions', () => {
  const suggestions = (page: Page) => page.getByRole('region', { name: 'Jobforslag til dig' });

  test('come after the primary action, with the reason for each', async ({ page }) => {
    await loginAs(page, 'anna');
    const headings = suggestions(page).getByRole('heading', { level: 3 });
    await expect(headings.first()).toHaveText('Jobforslag inden for dit fag');
    await expect(suggestions(page).getByRole('listitem').first()).toContainText(/^Du søger job som (Kok|Tjener)/);
  });

  test('are those of the fleksjob rules for whoever is visiteret to one', async ({ page }) => {
    await loginAs(page, 'henrik');
    const headings = suggestions(page).getByRole('heading', { level: 3 });
    await expect(headings.first()).toHaveText(/^(Fleksjob|Deltidsjob) - der /);
    for (const heading of await headings.allInnerTexts()) expect(heading).toMatch(/^(Fleksjob|Deltidsjob) - der /);
  });

  test('say what is missing to whoever has no job wishes, and lead there', async ({ page }) => {
    await loginAs(page, 'birgit');
    await expect(suggestions(page).getByRole('heading', { name: 'Fortæl, hvad du søger job som' })).toBeVisible();
    const way = suggestions(page).getByRole('link', { name: 'Vælg, hvad du søger job som' });
    await expect(way).toHaveAttribute('href', '/jeg-soeger-job-som');
  });

  test('can be hidden, and had back', async ({ page, database }) => {
    await loginAs(page, 'ida');
    const { id: accountId } = await accountOf(database, 'ida');
    const titles = suggestions(page).getByRole('heading', { level: 4 });
    const first = await titles.first().innerText();
    await suggestions(page)
      .getByRole('button', { name: /^Skjul/ })
      .first()
      .click();
    await expect(suggestions(page)).toContainText('Jobforslaget er skjult');
    expect(await database.automatchHidden.count({ where: { accountId } })).toBe(1);
    await suggestions(page).getByRole('button', { name: 'Fortryd' }).click();
    await expect(titles.filter({ hasText: first }), 'wherever, should a newer ad have come meanwhile').not.toHaveCount(
      0,
    );
    expect(await database.automatchHidden.count({ where: { accountId } })).toBe(0);
  });
});
