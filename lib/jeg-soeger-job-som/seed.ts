import { blindIndex } from '@/lib/core/crypto';
import type { Transaction } from '@/prisma/client';
import { jobwishesOf, type SeededJobwish, seededJobwishVersion } from '@/prisma/seed/jobwishes';
import { dayFrom, type Person } from '@/prisma/seed/person';
import { columnsOf } from './rules/rows';

/** What the cast seeks work as: the same list, under the same version, that DFDG's stand-in is seeded with. */
export function jobwishSeed({ people }: { people: readonly Person[] }) {
  return {
    name: 'jobwishes',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.jobwishList.count()) === 0,
    fill: async (db: Transaction, seededOn: string): Promise<void> => {
      for (const { key, cpr } of people) {
        const wishes = jobwishesOf(key, seededOn).map((wish) => rowOf(wish, seededOn));
        if (wishes.length === 0) continue;
        const account = await db.account.findUnique({ where: { cprIndex: blindIndex(cpr) }, select: { id: true } });
        if (!account) continue;
        const history = wishes.map(({ addedAt: at, ...of }) => ({ ...of, at, accountId: account.id }));
        await db.jobwishList.create({
          data: {
            accountId: account.id,
            dfdgVersion: seededJobwishVersion,
            changedAt: new Date(`${seededOn}T00:00:00Z`),
            wishes: { create: wishes },
          },
        });
        await db.jobwishHistory.createMany({ data: history.map((row) => ({ ...row, change: 'tilfoejet' as const })) });
      }
    },
  };
}

function rowOf({ alias, addedOn, ...wish }: SeededJobwish, seededOn: string) {
  const named = { ...wish, alias: alias?.navn ?? null, aliasIdentifier: alias?.aliasIdentifier ?? null };
  return { ...columnsOf(named), addedAt: new Date(`${dayFrom(seededOn, addedOn)}T10:00:00Z`) };
}
