import type { Page } from '@playwright/test';
import { person } from '@/prisma/seed/people';
import { loginAs, loginWithPassword } from './support/login';
import { expect, test } from './support/test';

const dagpenge = 'Du har pligt til at bruge Jobnet. Det er en betingelse for, at du kan beholde din ret til dagpenge.';
const kontanthjaelp = 'Du har pligt til at bruge Jobnet, fordi du får kontanthjælp og er vurderet jobparat.';
const uddannelse =
  'Du har pligt til at bruge Jobnet, hvis jobcenteret har vurderet, at du er åbenlyst uddannelsesparat.';
const fleksjob = 'Du har pligt til at bruge Jobnet, så længe du er ledig og visiteret til fleksjob.';
const frivillig = 'Det er frivilligt for dig at bruge Jobnet.';
const irrelevant = 'Du har ikke pligt til at bruge Jobnet.';

const bookSamtale = 'Book samtale';
const findJob = 'Find job';
const tilmeld = 'Tilmeld dig som ledig';
const vaelg = 'Vælg stillinger';

type Truth = {
  maalgruppe: string;
  duty: string;
  primary: string;
  /** Menu items that not everybody has. */
  menu?: string[];
};

/** Everybody in the cast with an account: what the forside must say, written down apart from the rules that say it. */
const truths: Record<string, Truth> = {
  anna: { maalgruppe: 'Dagpengemodtager', duty: dagpenge, primary: bookSamtale, menu: ['Dagpengetællere'] },
  mikkel: { maalgruppe: 'Dagpengemodtager', duty: dagpenge, primary: 'Tilmeld dig og book', menu: ['Dagpengetællere'] },
  sofie: {
    maalgruppe: 'Jobparat kontanthjælpsmodtager',
    duty: kontanthjaelp,
    primary: bookSamtale,
    menu: ['225 timers reglen'],
  },
  omar: {
    maalgruppe: 'Aktivitetsparat kontanthjælpsmodtager',
    duty: frivillig,
    primary: vaelg,
    menu: ['225 timers reglen'],
  },
  freja: { maalgruppe: 'Uddannelsesparat uddannelseshjælpsmodtager', duty: uddannelse, primary: vaelg },
  jonas: { maalgruppe: 'Aktivitetsparat uddannelseshjælpsmodtager', duty: frivillig, primary: vaelg },
  birgit: {
    maalgruppe: 'Sygedagpengemodtager',
    duty: frivillig,
    primary: 'Meld dig rask',
    menu: ['Forberedelsesskema'],
  },
  lars: {
    maalgruppe: 'I jobafklaringsforløb',
    duty: frivillig,
    primary: 'Gå til Min sag til teamet',
    menu: ['Min sag til teamet'],
  },
  mette: { maalgruppe: 'I ressourceforløb', duty: frivillig, primary: vaelg, menu: ['Min sag til teamet'] },
  henrik: { maalgruppe: 'Visiteret til fleksjob', duty: fleksjob, primary: 'Læs e-guiden' },
  karen: { maalgruppe: 'Revalidend', duty: frivillig, primary: vaelg, menu: ['Forberedelsesskema'] },
  poul: { maalgruppe: 'Førtidspensionist', duty: irrelevant, primary: findJob },
  ida: { maalgruppe: 'Selvforsørgende, ikke i beskæftigelse', duty: frivillig, primary: tilmeld },
  emil: { maalgruppe: 'Ung under 18 år', duty: irrelevant, primary: findJob },
  yusuf: { maalgruppe: 'Omfattet af integrationsloven', duty: frivillig, primary: vaelg },
  nanna: { maalgruppe: 'Øvrige uden kontaktgruppe', duty: frivillig, primary: tilmeld },
  tove: {
    maalgruppe: 'Dagpengemodtager',
    duty: dagpenge,
    primary: findJob,
    menu: ['Dagpengetællere', 'Supplerende dagpenge'],
  },
  peter: { maalgruppe: 'Dagpengemodtager', duty: dagpenge, primary: tilmeld },
  bo: { maalgruppe: 'Jobparat kontanthjælpsmodtager', duty: kontanthjaelp, primary: vaelg },
};

const everybody = ['Find job', 'Jeg søger job som', 'Joblog', 'CV', 'Min Plan', 'Møder', 'Beskedbakke', 'Historik'];
const someOnly = [
  'Dagpengetællere',
  'Supplerende dagpenge',
  '225 timers reglen',
  'Forberedelsesskema',
  'Min sag til teamet',
];

/** The menu as written, folded or not. Its folded parts have no visible names. */
async function menuOf(page: Page): Promise<string[]> {
  const items = page.getByRole('navigation', { name: 'Hovedmenu' }).locator('.menu-items a');
  return items.evaluateAll((links) => [...new Set(links.map((link) => link.textContent ?? ''))]);
}

for (const [index, [key, truth]] of Object.entries(truths).entries()) {
  const { name, tilmeldtSince, sygemeldtSince, akasse } = person(key);

  test(`${name} sees a forside that is true for them`, async ({ page }) => {
    // By turns, so that both ways in are open to all kinds of people.
    await (index % 2 === 0 ? loginAs(page, key) : loginWithPassword(page, key));
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name.split(' ')[0] ?? name);
    await expect(page.getByRole('banner')).toContainText(name);
    await expect(main).toContainText(truth.maalgruppe);
    await expect(main).toContainText(truth.duty);
    await expect(main).toContainText(tilmeldtSince === null ? 'Ikke tilmeldt som ledig' : 'Tilmeldt som ledig siden');
    await expect(main.getByText('Sygemeldt siden')).toHaveCount(sygemeldtSince === null ? 0 : 1);
    if (akasse) await expect(main).toContainText(akasse.name);
    await expect(main.locator('.button-primary')).toHaveText([truth.primary]);

    const menu = await menuOf(page);
    expect(menu).toEqual(expect.arrayContaining(everybody));
    expect(menu.filter((item) => someOnly.includes(item)).sort()).toEqual([...(truth.menu ?? [])].sort());
  });
}

test('nobody with an account is forgotten here', () => {
  const withAccount = Object.keys(truths).filter((key) => person(key).hasAccount);
  expect(withAccount).toHaveLength(19);
});
