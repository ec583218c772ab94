import type { Page } from '@playwright/test';

export const main = (page: Page) => page.getByRole('main');

/** "Vigtig information", folded or not. */
export const important = (page: Page) => page.getByRole('region', { name: /^Vigtig information/ });

export const notifications = (page: Page) => important(page).locator('.notifications > li');

/** The forsidekort. */
export const cards = (page: Page) => page.getByRole('region', { name: 'Forsidekort' });

/** The one button that stands out. */
export const primary = (page: Page) => main(page).locator('.button-primary');

/** The banner that everybody sees right after seeding. */
export const banner = (page: Page) => page.getByRole('region', { name: 'Se, hvem der kan kigge med' });

/** What stands where there is nothing to remember. */
export const nothingToRemember = 'Der er ikke noget, du skal huske lige nu.';
