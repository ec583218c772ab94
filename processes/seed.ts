import { blindIndex } from '@/lib/core/crypto';
import { jobwishSeed } from '@/lib/jeg-soeger-job-som/seed';
import { kontoSeed } from '@/lib/konto/seed';
import { openDatabase, type Transaction } from '@/prisma/client';
import { employees } from '@/prisma/seed/employees';
import { waiting } from '@/prisma/seed/paamindelser';
import { demoPassword, people } from '@/prisma/seed/people';
import { addressSeed } from '@/services/address/stub/seed';
import { currentPolicyVersion } from '@/services/content/stub/policies';
import { contentSeed } from '@/services/content/stub/seed';
import { cprSeed } from '@/services/cpr/stub/seed';
import { joblogSeed } from '@/services/dfdg/stub/joblog-seed';
import { dfdgJobwishSeed } from '@/services/dfdg/stub/jobwish-seed';
import { paamindelseSeed } from '@/services/dfdg/stub/paamindelse-seed';
import { dfdgSeed } from '@/services/dfdg/stub/seed';
import { jobAdsSeed } from '@/services/job-ads/stub/seed';
import { taxonomySeed } from '@/services/taxonomy/stub/seed';
import { readGeneratorTables } from './ads-tables';
import { seedSearch } from './seed-search';

/** One system's or feature's demonstration data. */
export interface SeedStep {
  name: string;
  /** Whether the step has yet to be done in this database. */
  isEmpty(db: Transaction): Promise<boolean>;
  /** Fills in the data; `seededOn` (YYYY-MM-DD) is the day that the people's day offsets count from. */
  fill(db: Transaction, seededOn: string): Promise<void>;
}

/** How much there is to be of what can be made in any number. */
export interface SeedSize {
  ads: number;
}

const usualSize: SeedSize = { ads: 5_000 };

/** In the order they are run. A new system or feature adds one line. */
const stepsOf = ({ ads }: SeedSize): readonly SeedStep[] => [
  cprSeed({ people, personKey: blindIndex }),
  dfdgSeed({ people, employees, personKey: blindIndex }),
  dfdgJobwishSeed({ people, personKey: blindIndex }),
  joblogSeed({ people, personKey: blindIndex }),
  paamindelseSeed({ people, waiting, personKey: blindIndex }),
  contentSeed(),
  addressSeed(),
  taxonomySeed(),
  jobAdsSeed({ count: ads, readTables: readGeneratorTables }),
  kontoSeed({ people, password: demoPassword, policyVersion: currentPolicyVersion }),
  jobwishSeed({ people }),
];

/** Any number, the same for everybody who seeds. */
const lockNumber = 4_711_003;

/**
 * Fills what is still empty, each step whole or not at all, and gives the names of the steps that were done. Safe to
 * run twice, and on a database that an older version of the portal has seeded.
 */
export async function seedWhenEmpty(ownerUrl: string, seededOn: string, size = usualSize): Promise<string[]> {
  const db = openDatabase(ownerUrl, { max: 2, applicationName: 'jobnet-seed' });
  const done: string[] = [];
  try {
    for (const step of stepsOf(size)) {
      const isFilled = await db.$transaction(
        async (tx) => {
          // Two portals that start on one database would otherwise both find it empty.
          await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockNumber})`;
          if (!(await step.isEmpty(tx))) return false;
          await step.fill(tx, seededOn);
          return true;
        },
        { timeout: 120_000, maxWait: 10_000 },
      );
      if (isFilled) done.push(step.name);
    }
    if (await seedSearch(db, seededOn)) done.push('jobindeks');
    return done;
  } finally {
    await db.$disconnect();
  }
}
