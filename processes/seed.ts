import { openDatabase, type Transaction } from '@/prisma/client';

/** One system's or feature's demonstration data. */
export interface SeedStep {
  name: string;
  /** Whether the step has yet to be done in this database. */
  isEmpty(db: Transaction): Promise<boolean>;
  /** Fills in the data; `seededOn` (YYYY-MM-DD) is the day that the people's day offsets count from. */
  fill(db: Transaction, seededOn: string): Promise<void>;
}

/** In the order they are run. A new system or feature adds one line. */
const steps: readonly SeedStep[] = [];

/**
 * Fills what is still empty, each step whole or not at all, and gives the names of the steps that were done. Safe to
 * run twice, and on a database that an older version of the portal has seeded.
 */
export async function seedWhenEmpty(ownerUrl: string, seededOn: string): Promise<string[]> {
  const db = openDatabase(ownerUrl, { max: 2, applicationName: 'jobnet-seed' });
  const done: string[] = [];
  try {
    for (const step of steps) {
      const isFilled = await db.$transaction(
        async (tx) => {
          if (!(await step.isEmpty(tx))) return false;
          await step.fill(tx, seededOn);
          return true;
        },
        { timeout: 120_000, maxWait: 10_000 },
      );
      if (isFilled) done.push(step.name);
    }
    return done;
  } finally {
    await db.$disconnect();
  }
}
