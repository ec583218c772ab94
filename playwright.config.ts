import { defineConfig } from '@playwright/test';
import type { PortalOptions, PortalWorkerOptions } from './e2e/support/test';
import { findChromium } from './processes/test/chromium';

const portalUrl = process.env.PORTAL_URL ?? 'http://localhost:3000';
const nextPort = Number(new URL(portalUrl).port || 80) + 1;
const executablePath = findChromium();
const afterwards = '**/afterwards.spec.ts';

export default defineConfig<PortalOptions, PortalWorkerOptions>({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // One per core; the portal answers in between.
  workers: 2,
  // A shared machine may stumble once; a test that fails twice is wrong, and one that needed two is named.
  retries: process.env.CI === undefined ? 0 : 1,
  // Machines that run journeys are shared: only a journey that hangs shall fail by its time.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL: portalUrl,
    identityOrigin: process.env.IDENTITY_ISSUER ?? `http://localhost:${nextPort}`,
    databaseUrl: process.env.PORTAL_DATABASE_URL ?? '',
    portalLog: process.env.PORTAL_LOG ?? '',
    akasseSecret: process.env.AKASSE_SECRET ?? '',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Root may not use the sandbox, and a test browser has nothing to fetch for itself.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: afterwards, use: { viewport: { width: 1280, height: 900 } } },
    // Only what is marked runs in the second width: a journey through the database is the same on a phone.
    {
      name: 'mobile',
      grep: /@both-widths/,
      testIgnore: afterwards,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    // What all the journeys have left behind.
    { name: 'afterwards', testMatch: afterwards, dependencies: ['desktop', 'mobile'] },
  ],
});
