import type { Page } from '@playwright/test';
import { goodInBothWidths } from './support/checks';
import { loginAs } from './support/login';
import { expect, noJavaScript, test } from './support/test';

const message = (page: Page) => page.getByRole('region', { name: 'Du bestemmer over cookies' });

for (const [how, use] of [
  ['with JavaScript', {}],
  ['without JavaScript', noJavaScript],
] as const) {
  test.describe(how, () => {
    test.use(use);

    for (const [choice, value] of [
      ['Kun nødvendige', 'noedvendige'],
      ['Tillad statistik', 'alle'],
    ] as const) {
      test(`“${choice}” is remembered, and one stays on the page`, async ({ page, context }) => {
        await page.goto('/was');
        await message(page).getByRole('button', { name: choice }).click();
        await expect(message(page)).toHaveCount(0);
        await expect(page).toHaveURL('/was');
        const cookie = (await context.cookies()).find(({ name }) => name === 'cookie-valg');
        expect(cookie).toMatchObject({ value, httpOnly: true, sameSite: 'Lax' });
        const year = 365 * 24 * 60 * 60;
        expect(Math.abs((cookie?.expires ?? 0) - Date.now() / 1000 - year)).toBeLessThan(600);
        await page.goto('/login');
        await expect(message(page), 'it is not asked again').toHaveCount(0);
      });
    }
  });
}

test('nobody is asked for nothing: every cookie that is set stands on the page about cookies', async ({
  page,
  context,
}) => {
  await page.goto('/cookies');
  await goodInBothWidths(page, 'cookies');
  const told = await page.getByRole('table').getByRole('rowheader').allInnerTexts();
  await message(page).getByRole('button', { name: 'Tillad statistik' }).click();
  await expect(message(page)).toHaveCount(0);
  await loginAs(page, 'nanna');
  const ours = (await context.cookies(page.url())).map(({ name }) => name);
  expect(ours).toEqual(expect.arrayContaining(['jobnet-session', 'cookie-valg']));
  for (const name of ours) expect(told.join(' '), 'the page').toContain(name.replace(/^next-auth\./, ''));
});

test('No is as near as Yes, and stands first', async ({ page }) => {
  await page.goto('/');
  const buttons = message(page).getByRole('button');
  await expect(buttons).toHaveText(['Kun nødvendige', 'Tillad statistik']);
  const [no, yes] = [await buttons.nth(0).getAttribute('class'), await buttons.nth(1).getAttribute('class')];
  expect(no).toBe(yes);
});
