import type { Transaction } from '@/prisma/client';
import { jobwishesOf, type SeededJobwish, seededJobwishVersion } from '@/prisma/seed/jobwishes';
import type { Person } from '@/prisma/seed/person';
import { passOn } from './jobsearch';
import { saveJobwishList } from './jobwish-tables';

type Cast = { people: readonly Person[]; personKey: (cpr: string) => string };

/** Whose CV employers can find. */
const searchable = new Set(['anna', 'mikkel', 'henrik', 'ida', 'tove', 'bo']);

/** What the cast seeks work as, as DFDG, JobSearch and Ankiro have it. */
export function dfdgJobwishSeed({ people, personKey }: Cast) {
  return {
    name: 'dfdg-jobwishes',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.dfdgJobwishList.count()) === 0,
    fill: async (db: Transaction, seededOn: string): Promise<void> => {
      for (const { key, cpr } of people) {
        const person = personKey(cpr);
        const jobwishes = jobwishesOf(key, seededOn).map(writtenAs);
        const cv = { personKey: person, isSoegbart: searchable.has(key) };
        await db.dfdgJobsearchCv.createMany({ data: cv, skipDuplicates: true });
        if (jobwishes.length === 0) continue;
        const aendret = new Date(`${seededOn}T00:00:00Z`);
        const list = { version: seededJobwishVersion, aendret, aendretAf: 'jobnet', jobwishes };
        await saveJobwishList(db, person, null, list);
        await passOn(db, person, list);
      }
    },
  };
}

function writtenAs({ conceptUriDa, alias, hasEducation, experience }: SeededJobwish) {
  return {
    conceptUriDa,
    aliasIdentifier: alias?.aliasIdentifier ?? null,
    hasEducation,
    hasExperience: experience !== null,
    yearsOfExperience: experience?.years ?? null,
    yearLastUsed: experience?.lastUsedYear ?? null,
  };
}
