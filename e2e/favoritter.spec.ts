import type { Database } from '@/prisma/client';
import { goodInBothWidths, goodWithoutScript } from './support/checks';
import { loginWithAccount } from './support/login';
import { bothWidths, expect, noJavaScript, test } from './support/test';

/** Keeps ads for somebody: one that search shows, and one that was taken down. */
async function keepTwo(database: Database, accountId: string): Promise<string> {
  const { id: adId } = await database.ankiroDocument.findFirstOrThrow({
    where: { index: 'internal' },
    orderBy: { id: 'asc' },
  });
  const one = { accountId, index: 'internal', employer: 'Byens Bageri', place: '8000 Aarhus C', createdAt: new Date() };
  await database.favouriteAd.createMany({
    data: [
      { ...one, adId, title: 'Åbent job' },
      { ...one, adId: 'taget-ned', title: 'Bager til natarbejde', createdAt: new Date('2026-01-01') },
    ],
  });
  return adId;
}

const gone = 'Bager til natarbejde';

test.describe('a citizen', () => {
  test('without favourites is told how to keep one', bothWidths, async ({ page, newAccount }) => {
    await loginWithAccount(page, await newAccount('anna'));
    await page.goto('/find-job/favoritter');
    await expect(page.getByRole('heading', { name: 'Du har ingen favoritter' })).toBeVisible();
    await goodInBothWidths(page, 'favoritter-ingen');
  });

  test(
    'sees which favourites can be applied for, takes one out and puts it back',
    bothWidths,
    async ({ page, newAccount, database }) => {
      const account = await newAccount('anna');
      const adId = await keepTwo(database, account.id);
      await loginWithAccount(page, account);
      await page.goto('/find-job/favoritter');
      const ads = page.getByRole('article');
      await expect(ads).toHaveCount(2);
      await expect(ads.filter({ hasText: gone })).toContainText('Jobopslaget er taget ned');
      await expect(ads.first().getByRole('link', { name: /^Opret joblog/ })).toHaveAttribute(
        'href',
        `/joblog/ny?annonce=${encodeURIComponent(`internal:${adId}`)}`,
      );
      await page.getByRole('link', { name: 'Ansøgningsfrist' }).click();
      await expect(page).toHaveURL(/\?sorter=frist$/);
      await goodInBothWidths(page, 'favoritter');
      await page.getByRole('button', { name: `Fjern ${gone}` }).click();
      await expect(page.getByRole('heading', { name: `“${gone}” er fjernet` })).toBeVisible();
      await expect(ads).toHaveCount(1);
      await goodInBothWidths(page, 'favoritter-fjernet');
      await page.getByRole('button', { name: /^Fortryd/ }).click();
      await expect(ads).toHaveCount(2);
      await expect(page).toHaveURL(/\?sorter=frist$/);
    },
  );

  test('still sees what was kept while search is down', async ({ page, newAccount, database, demo }) => {
    const account = await newAccount('anna');
    await keepTwo(database, account.id);
    await loginWithAccount(page, account);
    await demo({ faults: { ankiro: 'down' } });
    await page.goto('/find-job/favoritter');
    await expect(page.getByRole('heading', { name: 'Vi kan ikke hente jobopslagene lige nu' })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(2);
    await goodInBothWidths(page, 'favoritter-nede');
  });
});

test.describe('a citizen without JavaScript', () => {
  test.use(noJavaScript);

  test('takes a favourite out and puts it back', async ({ page, newAccount, database }) => {
    const account = await newAccount('anna');
    await keepTwo(database, account.id);
    await loginWithAccount(page, account);
    await page.goto('/find-job/favoritter');
    await page.getByRole('button', { name: `Fjern ${gone}` }).click();
    await expect(page.getByRole('article')).toHaveCount(1);
    await goodWithoutScript(page, 'favoritter');
    await page.getByRole('button', { name: /^Fortryd/ }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
  });
});
