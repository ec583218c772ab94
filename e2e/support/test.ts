import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import type { Database } from '@/prisma/client';
import { type Akasse, akasseAt } from './akasse';
import { type Account, type AccountChanges, copyAccount, openPortalDatabase } from './database';
import { type DemoControls, setDemo } from './demo';
import { type Violations, watchViolations } from './violations';

export type PortalOptions = {
  /** Where the stand-in for MitID answers; the only other place a browser may go. */
  identityOrigin: string;
};

export type PortalWorkerOptions = {
  /** The portal's database, as its owner. */
  databaseUrl: string;
  /** What the portal has written to its log; empty when nobody knows. */
  portalLog: string;
  /** The credential of `fagligt-faellesskab` at the portal; empty when it has none. */
  akasseSecret: string;
};

type Fixtures = PortalOptions & {
  /** What the browser complained about. Any at the end of a test fails it, unless the test took it. */
  violations: Violations;
  /** Moves this visitor's clock or breaks outside systems for it alone: other tests notice nothing. */
  demo: (controls: DemoControls) => Promise<void>;
  /** A second person at another computer: a browser of its own, watched like the first. */
  newVisitor: (options?: BrowserContextOptions) => Promise<Page>;
  /** An account of this test's own, for somebody with the name and the status of `like`. */
  newAccount: (like: string, changes?: AccountChanges) => Promise<Account>;
  /** The system of an a-kasse, which writes over the wire. A portal that has given it no credential skips the test. */
  akasse: Akasse;
};

type WorkerFixtures = PortalWorkerOptions & {
  /** What no page shows, or lets one arrange, yet. */
  database: Database;
};

/** Marks a test that also runs at the width of a phone. */
export const bothWidths = { tag: '@both-widths' };

/** For `test.use(noJavaScript)`: the portal as it is without JavaScript. */
export const noJavaScript = { javaScriptEnabled: false };

export const test = base.extend<Fixtures, WorkerFixtures>({
  identityOrigin: ['', { option: true }],
  databaseUrl: ['', { option: true, scope: 'worker' }],
  portalLog: ['', { option: true, scope: 'worker' }],
  akasseSecret: ['', { option: true, scope: 'worker' }],

  violations: [
    async ({ context, baseURL, identityOrigin }, use) => {
      const violations = watchViolations(context, [baseURL ?? '', identityOrigin]);
      await use(violations);
      expect(violations.take(), 'the browser must have nothing to complain about').toEqual([]);
    },
    { auto: true },
  ],

  demo: async ({ context, baseURL }, use) => {
    await use((controls) => setDemo(context, baseURL ?? '', controls));
  },

  newVisitor: async ({ browser, contextOptions, baseURL, identityOrigin }, use) => {
    const opened: { context: BrowserContext; violations: Violations }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, ...(baseURL && { baseURL }), ...options });
      opened.push({ context, violations: watchViolations(context, [baseURL ?? '', identityOrigin]) });
      return context.newPage();
    });
    for (const { context, violations } of opened) {
      expect(violations.take(), 'the second browser must have nothing to complain about').toEqual([]);
      await context.close();
    }
  },

  database: [
    async ({ databaseUrl }, use) => {
      const database = openPortalDatabase(databaseUrl);
      await use(database);
      await database.$disconnect();
    },
    { scope: 'worker' },
  ],

  newAccount: async ({ database }, use) => {
    await use((like, changes) => copyAccount(database, like, changes));
  },

  akasse: async ({ baseURL, akasseSecret }, use, testInfo) => {
    testInfo.skip(akasseSecret === '', 'the portal has no credential for fagligt-faellesskab');
    await use(akasseAt(baseURL ?? '', akasseSecret));
  },
});

export { expect };
