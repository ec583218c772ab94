import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Database } from '@/prisma/client';
import { accountOf } from './database';
import { expect } from './test';

export const path = '/jeg-soeger-job-som';

const uriOf = (id: string) => `http://data.star.dk/esco/occupation/${id}`;

/** Stillinger that have left the taxonomy or not, as the stand-in of Taxonomy service has them. */
export const stillinger = {
  Kok: uriOf('68c9d4ce-3dfe-45ec-aa21-6ea6bed91035'),
  Tjener: uriOf('4b8147d0-b831-4331-a7d7-d1b0e9f32e96'),
  Videobutiksassistent: uriOf('00000000-0000-4000-8000-000000000001'),
} as const;

type Titel = keyof typeof stillinger;

/** What DFDG has of somebody in the cast. */
export async function titlesInDfdg(database: Database, key: string): Promise<string[]> {
  const { cprIndex: personKey } = await accountOf(database, key);
  const rows = await database.dfdgJobwish.findMany({ where: { personKey }, orderBy: { position: 'asc' } });
  const titles = new Map<string, string>(Object.entries(stillinger).map(([titel, uri]) => [uri, titel]));
  return rows.map(({ conceptUriDa }) => titles.get(conceptUriDa) ?? conceptUriDa);
}

/**
 * Another system writes this list to DFDG. Every account copied from somebody in the cast shares that person's list there,
 * so each test takes somebody of its own.
 */
export async function writeElsewhere(database: Database, key: string, titles: readonly Titel[]): Promise<string> {
  const { cprIndex: personKey } = await accountOf(database, key);
  const version = randomUUID();
  const jobwishes = titles.map((titel, position) => {
    return { conceptUriDa: stillinger[titel], position, hasEducation: false, hasExperience: false };
  });
  await database.dfdgJobwishList.deleteMany({ where: { personKey } });
  await database.dfdgJobwishList.create({
    data: { personKey, version, aendret: new Date(), aendretAf: 'jobcenter', jobwishes: { create: jobwishes } },
  });
  return version;
}

/** DFDG has nothing of this person, as before they ever said what work they seek. */
export async function forgetInDfdg(database: Database, key: string): Promise<void> {
  const { cprIndex: personKey } = await accountOf(database, key);
  await database.dfdgJobwishList.deleteMany({ where: { personKey } });
}

/** Gives an account these wishes, the same in Jobnet and in DFDG. */
export async function giveWishes(database: Database, accountId: string, key: string, titles: readonly Titel[]) {
  const dfdgVersion = await writeElsewhere(database, key, titles);
  const addedAt = new Date();
  const wishes = titles.map((titel) => ({ conceptUriDa: stillinger[titel], titel, hasEducation: false, addedAt }));
  const list = { accountId, dfdgVersion, changedAt: addedAt, wishes: { create: wishes } };
  await database.jobwishList.create({ data: list });
}

/** The stillinger on the list, as the page names them. */
export function listed(page: Page) {
  return page.locator('.jobwish h3');
}

export const field = (page: Page) => page.getByRole('main').getByLabel('Søg efter en stilling');

/** Types until there are suggestions, and takes one. */
export async function choose(page: Page, typed: string, name: string): Promise<void> {
  await field(page).pressSequentially(typed);
  await page.getByRole('option', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name: `Tilføj ${name}` })).toBeVisible();
}

/** Answers one of the two questions about a stilling. */
export async function answer(page: Page, question: 'uddannelse' | 'erfaring', value: 'Ja' | 'Nej'): Promise<void> {
  await page.getByRole('group', { name: question }).getByText(value, { exact: true }).click();
}

/** Adds a stilling that nothing is known about. */
export async function addPlain(page: Page, typed: string, name: string): Promise<void> {
  await choose(page, typed, name);
  await answer(page, 'uddannelse', 'Nej');
  await answer(page, 'erfaring', 'Nej');
  await page.getByRole('button', { name: 'Tilføj stillingen' }).click();
  await expect(page.getByText(`${name} er tilføjet.`)).toBeVisible();
}
