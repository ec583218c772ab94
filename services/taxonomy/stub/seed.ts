import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transaction } from '@/prisma/client';
import { importRelease } from './release/import';
import type { ReleaseFile } from './release/read';

const folder = join(import.meta.dirname, 'data');

/** `udgaaede.csv` holds two stillinger of our own invention that have left; see the README. */
const names = ['erhvervsomraader', 'grupper', 'stillingsbetegnelser', 'udgaaede', 'aliasser'];

/** The crosswalk was published in 2021; from which day is our own choice. */
const gyldigFra = '2021-01-01';

/** The taxonomy as the project carries it, taken in as its first release. */
export function taxonomySeed() {
  return {
    name: 'taxonomy',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.taxonomyUdgave.count()) === 0,
    fill: async (db: Transaction, seededOn: string): Promise<void> => {
      const now = new Date(`${seededOn}T00:00:00Z`);
      const { outcome, refused } = await importRelease(db, await readOwnRelease(), { idag: seededOn, now, gyldigFra });
      if (outcome !== 'written' || refused.length > 0)
        throw new Error(`The project's own taxonomy is not in order: ${JSON.stringify(refused[0])}`);
    },
  };
}

/** The files of the release that the project carries. */
export function readOwnRelease(): Promise<ReleaseFile[]> {
  return Promise.all(
    names.map(async (name) => ({ name: `${name}.csv`, text: await readFile(join(folder, `${name}.csv`), 'utf8') })),
  );
}
