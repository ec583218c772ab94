import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Database } from '@/prisma/client';
import { accountOf } from './database';
import { expect } from './test';

type Given = {
  status?: 'ikke-soegt' | 'soegt' | 'samtale' | 'afsluttet';
  submissionDate?: Date;
  submissionDeadlineDate?: Date;
};

export type GivenJoblog = { id: string; title: string };

/** A title that no other joblog has: accounts copied from one person share what DFDG has of that person. */
export const newTitle = () => `Kok ${randomUUID().slice(0, 6)}`;

/** Somebody in the cast has written this a moment ago. */
export async function giveJoblog(database: Database, key: string, given: Given = {}): Promise<GivenJoblog> {
  const { cprIndex: personKey } = await accountOf(database, key);
  const [id, title, at] = [randomUUID(), newTitle(), new Date()];
  const made = { oprettet: at, oprettetAf: 'jobnet', redigeret: at, redigeretAf: 'jobnet' };
  const how = { applicationSource: 'jobnet', typeOfSubmission: 'e-mail', weeklyWorkTime: 'fuldtid' };
  const data = { id, personKey, art: 'job', title, companyName: 'Restaurant Havnen', country: 'DK' };
  await database.dfdgJoblog.create({ data: { ...data, ...made, ...how, status: 'ikke-soegt', ...given } });
  return { id, title };
}

/** What DFDG has of it now; null when it is deleted. */
export function joblogInDfdg(database: Database, { id }: GivenJoblog) {
  return database.dfdgJoblog.findFirst({ where: { id, slettet: null } });
}

/** The a-kasse changes it, as its own system would. */
export async function changeInAkasse(database: Database, { id }: GivenJoblog, status: string): Promise<void> {
  const change = { status, version: { increment: 1 }, redigeret: new Date(), redigeretAf: 'Fagligt Fællesskab' };
  await database.dfdgJoblog.update({ where: { id }, data: change });
}

/** A joblog's row on the list. */
export const rowOf = (page: Page, { title }: GivenJoblog) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });

export const statusOf = (page: Page, { title }: GivenJoblog) => page.getByLabel(`Status for ${title}`, { exact: true });

/** The button that saves a status. Without JavaScript it stands in a part that only then is there. */
export const saveOf = (page: Page, joblog: GivenJoblog) =>
  page
    .locator('form')
    .filter({ has: statusOf(page, joblog) })
    .locator('button');

/** Moves a joblog to another status in its row. */
export async function moveTo(page: Page, joblog: GivenJoblog, status: string): Promise<void> {
  await statusOf(page, joblog).selectOption({ label: status });
  await saveOf(page, joblog).click();
  await expect(page.getByText(`“${joblog.title}” har nu status ${status}.`).first()).toBeAttached();
}
