import { defineConfig } from 'vitest/config';

const alias = {
  // The framework's own works inside its server only; this one works for tests/support/browser.
  'next/headers': `${import.meta.dirname}/tests/support/next-headers.ts`,
  '@': import.meta.dirname,
};

/** Needs a database: its own for each worker, made from a template by the global setup. */
const onDatabase = {
  pool: 'forks' as const,
  globalSetup: ['tests/support/global-setup.ts'],
};

/** Runs the built portal in processes of its own, and asks it thousands of questions. */
const onPortal = { ...onDatabase, testTimeout: 300_000 };

export default defineConfig({
  resolve: { alias },
  test: {
    // Two cores: a third worker only makes the other two wait.
    maxWorkers: 2,
    // Machines that run tests are shared: only a test that hangs shall fail by its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    // The keys of nobody: what is encrypted or hashed in a test is forgotten with its database.
    env: {
      MODE: 'test',
      LOG_LEVEL: 'silent',
      APP_SECRET: 'only-for-tests-'.repeat(3),
      CPR_KEYS: `test:${'A'.repeat(43)}=`,
    },
    projects: [
      {
        extends: true,
        // Rules are pure and leave nothing behind, so files share their worker: starting workers is what costs.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/{architecture,access,operations}/**',
            'tests/**/*.db.test.ts',
            'tests/**/*.contract.test.ts',
          ],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        // One worker reads the tree once for all rules.
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
          maxWorkers: 1,
          // Projects with another number of workers have to take turns.
          sequence: { groupOrder: 1 },
        },
      },
      { extends: true, test: { name: 'database', include: ['tests/**/*.db.test.ts'], ...onDatabase } },
      { extends: true, test: { name: 'contract', include: ['tests/**/*.contract.test.ts'], ...onDatabase } },
      { extends: true, test: { name: 'access', include: ['tests/access/**/*.test.ts'], ...onPortal } },
      { extends: true, test: { name: 'operations', include: ['tests/operations/**/*.test.ts'], ...onPortal } },
    ],
  },
});
