import { expect, type Page } from '@playwright/test';
import { employees } from '@/prisma/seed/employees';
import { demoPassword, person } from '@/prisma/seed/people';

/** Starts a login with MitID from the login page, and stops where a person is picked. */
export async function goToMitid(page: Page, from = '/login'): Promise<void> {
  await page.goto(from);
  await page.getByRole('button', { name: 'Log ind med MitID', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('vælg en person');
}

/** Logs a citizen of the cast in with MitID, the way people do, and waits until the forside stands there. */
export async function loginAs(page: Page, key: string): Promise<void> {
  await goToMitid(page);
  await pick(page, person(key).name);
  await expect(page).toHaveURL(/\/forside$/);
}

export const usernameField = (page: Page) => page.getByRole('textbox', { name: 'Brugernavn' });
export const passwordField = (page: Page) => page.getByLabel(/^Adgangskode/);

/** Sends the password form with what is given, and waits for nothing. */
export async function sendPassword(page: Page, username: string, password: string): Promise<void> {
  await usernameField(page).fill(username);
  await passwordField(page).fill(password);
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
}

/** Logs in with user name and password, and waits until the forside stands there. */
export async function loginWithAccount(page: Page, account: { username: string; password: string }): Promise<void> {
  await page.goto('/login');
  await sendPassword(page, account.username, account.password);
  await expect(page).toHaveURL(/\/forside$/);
}

/** Logs a citizen of the cast in with user name and password. */
export async function loginWithPassword(page: Page, key: string): Promise<void> {
  await loginWithAccount(page, { username: person(key).username, password: demoPassword });
}

/** Logs a caseworker (or another employee) in, and stays where the citizen is chosen. */
export async function loginAsEmployee(page: Page, key: string): Promise<void> {
  await goToEmployeeLogin(page);
  const employee = employees.find((one) => one.key === key);
  await pick(page, employee?.name ?? `nobody has the key ${key}`);
  await expect(page).toHaveURL(/\/sagsbehandleradgang/);
}

/** Starts an employee login, and stops where an employee is picked. */
export async function goToEmployeeLogin(page: Page): Promise<void> {
  await page.goto('/sagsbehandleradgang');
  await page.getByRole('button', { name: 'Log ind med MitID Erhverv' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('vælg en medarbejder');
}

/** Asks, as the caseworker who is logged in, for a citizen's Jobnet. */
export async function askFor(page: Page, cpr: string): Promise<void> {
  await page.getByLabel('Borgerens CPR-nummer').fill(cpr);
  await page.getByRole('button', { name: 'Vis borgerens Jobnet' }).click();
}

/** Looks at a citizen as the caseworker who is logged in. */
export async function lookAt(page: Page, key: string): Promise<void> {
  await askFor(page, person(key).cpr);
  await expect(page).toHaveURL(/\/forside$/);
}

/** Picks a person on the page of the identity stand-in; no secret is typed there. */
export async function pick(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Logs out as a citizen does at this width, where the button stands in the menu on a phone. */
export async function logOut(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('banner').getByRole('button', { name: 'Log ud' }).click();
  await expect(page.getByText('Du er logget ud', { exact: true })).toBeVisible();
}

/** Unfolds the menu of a phone; on a wide screen it stands open. */
export async function openMenu(page: Page): Promise<void> {
  const phoneMenu = page.locator('summary', { hasText: 'Menu' });
  await page.getByRole('banner').waitFor();
  if (await phoneMenu.isVisible()) await phoneMenu.click();
}
