import { expect, type Page } from '@playwright/test';
import { employees } from '@/prisma/seed/employees';
import { demoPassword, people } from '@/prisma/seed/people';

function named<T extends { key: string }>(cast: readonly T[], key: string): T {
  const found = cast.find((person) => person.key === key);
  if (!found) throw new Error(`There is no "${key}" in the cast of prisma/seed.`);
  return found;
}

/** Logs a citizen of the cast in with MitID, the way people do, and waits until the forside stands there. */
export async function loginAs(page: Page, key: string): Promise<void> {
  await page.goto('/login');
  await page.getByRole('button', { name: 'Log ind med MitID', exact: true }).click();
  await pick(page, named(people, key).name);
  await expect(page).toHaveURL(/\/forside$/);
}

/** Logs a citizen of the cast in with user name and password. */
export async function loginWithPassword(page: Page, key: string, password = demoPassword): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('Brugernavn').fill(named(people, key).username);
  await page.getByLabel('Adgangskode', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
}

/** Logs a caseworker (or another employee) in, and stays where the citizen is chosen. */
export async function loginAsEmployee(page: Page, key: string): Promise<void> {
  await page.goto('/sagsbehandleradgang');
  await page.getByRole('button', { name: 'Log ind med MitID Erhverv' }).click();
  await pick(page, named(employees, key).name);
  await expect(page).toHaveURL(/\/sagsbehandleradgang/);
}

/** Looks at a citizen as the caseworker who is logged in. */
export async function lookAt(page: Page, key: string): Promise<void> {
  await page.getByLabel('Borgerens CPR-nummer').fill(named(people, key).cpr);
  await page.getByRole('button', { name: 'Vis borgerens Jobnet' }).click();
}

/** Picks a person on the page of the identity stand-in; no secret is typed there. */
export async function pick(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}
