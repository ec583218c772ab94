import type { Page } from '@playwright/test';
import { axeCheck, goodInBothWidths, goodWithoutScript, screenshot } from './support/checks';
import { accountOf } from './support/database';
import { days } from './support/demo';
import { banner, cards, important, main, nothingToRemember, notifications, primary } from './support/forside';
import { loginAs, loginAsEmployee, loginWithAccount, loginWithPassword, logOut, lookAt } from './support/login';
import { bothWidths, expect, noJavaScript, test } from './support/test';

/** The headings of the page in the order they are read. */
const headings = (page: Page) => main(page).getByRole('heading').allInnerTexts();

/** What the forside says first to everybody in the cast: written down apart from the rules that say it. */
const truths: Record<string, { notifications?: (string | RegExp)[]; cards?: RegExp[]; primary: string }> = {
  anna: {
    notifications: [
      'Du er indkaldt til en rådighedssamtale',
      'Du har 5 dage til at booke en jobsamtale',
      'Din plan er ændret',
      'Du har 2 ulæste beskeder',
    ],
    cards: [/76 af 148 timer/],
    primary: 'Book samtale',
  },
  mikkel: {
    notifications: ['Du nåede ikke at booke din samtale inden fristen'],
    cards: [/24,5 af 148 timer/],
    primary: 'Tilmeld dig og book',
  },
  sofie: { notifications: [/^Book en jobsamtale senest \d/], cards: [/140 af 225 timer/], primary: 'Book samtale' },
  omar: { cards: [/30 af 225 timer/], primary: 'Vælg stillinger' },
  freja: { primary: 'Vælg stillinger' },
  jonas: { primary: 'Vælg stillinger' },
  birgit: { notifications: ['Du kan forberede din samtale'], primary: 'Meld dig rask' },
  lars: { primary: 'Gå til Min sag til teamet' },
  mette: { primary: 'Vælg stillinger' },
  henrik: { primary: 'Læs e-guiden' },
  karen: { primary: 'Vælg stillinger' },
  poul: { primary: 'Find job' },
  ida: { primary: 'Tilmeld dig som ledig' },
  emil: { primary: 'Find job' },
  yusuf: { primary: 'Vælg stillinger' },
  nanna: { primary: 'Tilmeld dig som ledig' },
  tove: {
    notifications: ['En stilling, du søger, er udgået', 'Du mangler at sende et dagpengekort'],
    cards: [/21 af 30 uger/],
    primary: 'Find job',
  },
  bo: { primary: 'Vælg stillinger' },
};

for (const [key, truth] of Object.entries(truths)) {
  test(`${key} sees what matters, in order`, async ({ page }) => {
    await loginAs(page, key);
    const expected = truth.notifications ?? [];
    await expect(notifications(page).getByRole('heading')).toHaveText(expected);
    await expect(main(page).getByText(nothingToRemember)).toHaveCount(expected.length === 0 ? 1 : 0);
    await expect(primary(page)).toHaveText([truth.primary]);
    for (const figure of truth.cards ?? []) await expect(cards(page)).toContainText(figure);
    await expect(main(page).getByRole('heading', { name: 'Jobforslag til dig' })).toBeVisible();
    const order = await headings(page);
    const places = [/^Velkommen/, /^Vigtig information/, /^Din situation$/, /^Jobforslag til dig$/].map((title) => {
      return order.findIndex((heading) => title.test(heading));
    });
    expect(places, order.join(' | ')).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
}

test('Peter, who has not been here for 18 months, is told what happens to his account', async ({
  page,
  newAccount,
  database,
}) => {
  const account = await newAccount('peter');
  const lastLoginAt = new Date(Date.now() - days(548));
  const confirmed = { email: 'peter.nygaard@example.com', emailConfirmedAt: lastLoginAt };
  await database.account.update({ where: { id: account.id }, data: { lastLoginAt, ...confirmed } });
  await loginWithAccount(page, account);
  const warning = 'Din adgang til Jobnet bliver slettet, hvis du ikke bruger den';
  await expect(notifications(page).getByRole('heading')).toHaveText([warning]);
  await expect(primary(page)).toHaveText(['Tilmeld dig som ledig']);
  await logOut(page);
  await loginWithAccount(page, account);
  await expect(main(page).getByText(nothingToRemember), 'having been here settles it').toBeVisible();
});

test('somebody who must be reached and has no e-mail address is asked for one', async ({ page, newAccount }) => {
  await loginWithAccount(page, await newAccount('freja'));
  await expect(notifications(page).getByRole('heading')).toHaveText(['Vi mangler din e-mailadresse']);
  await expect(notifications(page).getByRole('link')).toHaveAttribute('href', '/profil/oplysninger');
});

test.describe('Anna’s forside', () => {
  test('leads from each notification to where it is solved', async ({ page }) => {
    await loginAs(page, 'anna');
    const links = notifications(page).getByRole('link');
    await expect(links).toHaveText(['Se mødet', 'Book samtale', 'Se din plan', 'Læs i beskedbakken']);
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(paths).toEqual(['/moeder', '/moeder/book', '/min-plan', '/beskedbakke']);
    for (const path of paths) {
      const answer = await page.goto(path ?? '');
      expect(answer?.status(), `${path}`).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });

  test('explains the duties of a dagpengemodtager beside the frist', async ({ page }) => {
    await loginAs(page, 'anna');
    const frist = notifications(page).nth(1);
    await expect(frist).toContainText('bliver du afmeldt som ledig');
    const duties = frist.getByText('§ Dine pligter i forhold til jobsamtaler med frister');
    await duties.click();
    await expect(frist).toContainText('Du skal selv booke en samtale senest på fristens sidste dag.');
  });

  test('is good to look at and to hear, at a desk and on a phone', async ({ page }) => {
    await loginAs(page, 'anna');
    await expect(notifications(page)).toHaveCount(4);
    await goodInBothWidths(page, 'forside-anna');
  });

  test('gets sharper as the days pass', async ({ page, demo }) => {
    await loginAs(page, 'anna');
    for (const [later, title] of [
      [3, 'Du har kun 2 dage til at booke en jobsamtale'],
      [4, 'Du skal booke en jobsamtale senest i morgen'],
      [5, 'I dag er sidste dag for at booke en jobsamtale'],
      [6, 'Din frist for at booke en jobsamtale er overskredet'],
    ] as const) {
      await page.context().clearCookies();
      await demo({ clockOffsetMs: days(later) });
      await loginAs(page, 'anna');
      await expect(notifications(page).nth(1).getByRole('heading')).toHaveText(title);
      await expect(notifications(page).nth(1).getByLabel('Haster')).toBeVisible();
    }
    await screenshot(page, 'forside-frist-overskredet');
  });
});

test.describe('"Vigtig information"', () => {
  test('stays folded for the session, and is open again in the next', bothWidths, async ({ page, newAccount }) => {
    const account = await newAccount('sofie');
    await loginWithAccount(page, account);
    await expect(notifications(page).first()).toBeVisible();
    await important(page).getByRole('button', { name: 'Fold sammen' }).click();
    await expect(important(page).getByRole('button', { name: 'Fold ud' })).toHaveAttribute('aria-expanded', 'false');
    await expect(notifications(page).first()).toBeHidden();
    await expect(important(page), 'how many there are is still told').toContainText(/\d meddelelse/);
    await page.goto('/profil/adgang');
    await page.goto('/forside');
    await expect(important(page).getByRole('button', { name: 'Fold ud' })).toBeVisible();
    await axeCheck(page);
    await logOut(page);
    await loginWithAccount(page, account);
    await expect(important(page).getByRole('button', { name: 'Fold sammen' })).toBeVisible();
    await expect(notifications(page).first()).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use(noJavaScript);

    test('is folded by a post and stays so', async ({ page, newAccount }) => {
      await loginWithAccount(page, await newAccount('sofie'));
      await important(page).getByRole('button', { name: 'Fold sammen' }).click();
      await expect(page).toHaveURL('/forside');
      await expect(notifications(page).first()).toBeHidden();
      await goodWithoutScript(page, 'forside-foldet');
      await page.goto('/forside');
      await important(page).getByRole('button', { name: 'Fold ud' }).click();
      await expect(notifications(page).first()).toBeVisible();
    });

    test('and the rest of the forside are there at once', async ({ page }) => {
      await loginWithPassword(page, 'tove');
      await expect(notifications(page)).toHaveCount(2);
      await expect(cards(page)).toContainText('21 af 30 uger');
      await expect(primary(page)).toHaveText(['Find job']);
      await goodWithoutScript(page, 'forside-tove');
    });
  });
});

test.describe('a banner', () => {
  test('is clicked away for good', async ({ page, newAccount }) => {
    const account = await newAccount('ida');
    await loginWithAccount(page, account);
    await banner(page).getByRole('button', { name: /^Luk/ }).click();
    await expect(banner(page)).toHaveCount(0);
    await logOut(page);
    await loginWithAccount(page, account);
    await expect(page.getByRole('heading', { name: 'Din situation' })).toBeVisible();
    await expect(banner(page)).toHaveCount(0);
  });

  test('for a målgruppe is seen by nobody else', async ({ page, newVisitor }) => {
    const forFleksjob = { name: 'Find fleksjob hurtigere' };
    await loginAs(page, 'henrik');
    await expect(page.getByRole('region', forFleksjob)).toBeVisible();
    const ida = await newVisitor();
    await loginAs(ida, 'ida');
    await expect(banner(ida)).toBeVisible();
    await expect(ida.getByRole('region', forFleksjob)).toHaveCount(0);
  });

  test('can stand on another page, for as long as it is meant to', async ({ page, demo }) => {
    const ofThePlan = page.getByRole('region', { name: 'Din plan får et nyt udseende' });
    await loginAs(page, 'freja');
    await page.goto('/min-plan');
    await expect(ofThePlan).toBeVisible();
    await page.goto('/historik');
    await expect(ofThePlan).toHaveCount(0);
    await page.context().clearCookies();
    await demo({ clockOffsetMs: days(61) });
    await loginAs(page, 'freja');
    await page.goto('/min-plan');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(ofThePlan).toHaveCount(0);
  });

  test.describe('without JavaScript', () => {
    test.use(noJavaScript);

    test('is clicked away too', async ({ page, newAccount }) => {
      await loginWithAccount(page, await newAccount('ida'));
      await banner(page).getByRole('button', { name: /^Luk/ }).click();
      await expect(page).toHaveURL('/forside');
      await expect(banner(page)).toHaveCount(0);
    });
  });
});

test('Nanna, for whom nothing is registered, finds every part empty and nothing broken', async ({ page }) => {
  await loginAs(page, 'nanna');
  await expect(main(page).getByText(nothingToRemember)).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  await expect(main(page)).toContainText('Vi mangler også din bopæl.');
  await expect(main(page)).not.toContainText('kan ikke vises');
  await goodInBothWidths(page, 'forside-nanna');
});

for (const key of ['henrik', 'tove', 'birgit', 'ida', 'mikkel']) {
  test(`the forside of ${key} is good at a desk and on a phone`, async ({ page }) => {
    await loginAs(page, key);
    await expect(primary(page)).toBeVisible();
    await goodInBothWidths(page, `forside-${key}`);
  });
}

test('a caseworker sees the same as Anna, and leaves nothing behind', async ({ page, newVisitor, database }) => {
  await loginAs(page, 'anna');
  await expect(notifications(page)).toHaveCount(4);
  const own = await notifications(page).getByRole('heading').allInnerTexts();
  const { id: accountId } = await accountOf(database, 'anna');

  const kim = await newVisitor();
  await loginAsEmployee(kim, 'kim');
  await lookAt(kim, 'anna');
  await expect(notifications(kim).getByRole('heading')).toHaveText(own);
  await expect(main(kim).getByRole('link', { name: 'Book samtale' })).toHaveCount(0);
  await expect(main(kim).getByRole('link', { name: 'Meld dig syg' })).toHaveCount(0);
  await expect(main(kim).getByRole('button')).toHaveCount(0);
  await expect(main(kim).getByRole('heading', { name: 'Book din samtale' })).toBeVisible();
  await goodInBothWidths(kim, 'forside-sagsbehandler');
  const kept = { session: { accountId, actorKind: 'caseworker' } } as const;
  expect(await database.forsidekortChoice.count({ where: kept })).toBe(0);
});
