import type { Transaction } from '@/prisma/client';
import type { Waiting } from '@/prisma/seed/paamindelser';
import { dayFrom, type Person } from '@/prisma/seed/person';

type Cast = {
  people: readonly Person[];
  waiting: Readonly<Record<string, Waiting>>;
  personKey: (cpr: string) => string;
};

/** Messages, plans, meetings, dagpengekort and counters of the cast. Comes after the citizens themselves. */
export function paamindelseSeed({ people, waiting, personKey }: Cast) {
  return {
    name: 'dfdg-paamindelser',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.dfdgPlan.count()) === 0,
    fill: async (db: Transaction, seededOn: string): Promise<void> => {
      for (const { key, cpr } of people) {
        const theirs = waiting[key];
        if (theirs) await add(db, theirs, personKey(cpr), seededOn);
      }
    },
  };
}

async function add(db: Transaction, theirs: Waiting, personKey: string, seededOn: string): Promise<void> {
  const at = ([day, time]: readonly [number, string]) => new Date(`${dayFrom(seededOn, day)}T${time}:00Z`);
  const atOrNull = (moment?: readonly [number, string]) => (moment ? at(moment) : null);
  const on = (day: number) => new Date(`${dayFrom(seededOn, day)}T00:00:00Z`);
  const onOrNull = (day?: number) => (day === undefined ? null : on(day));
  const { beskeder = [], planer = [], indkaldelser = [], taellere = [], manglendeDagpengekort = [] } = theirs;

  await db.dfdgBesked.createMany({
    data: beskeder.map((one) => ({ ...one, personKey, modtaget: at(one.modtaget), laest: atOrNull(one.laest) })),
  });
  await db.dfdgPlan.createMany({
    data: planer.map(({ fra, til, aendret, set, ...one }) => {
      return { ...one, personKey, fra: on(fra), til: onOrNull(til), aendret: at(aendret), set: atOrNull(set) };
    }),
  });
  await db.dfdgIndkaldelse.createMany({
    data: indkaldelser.map(({ minutter, ...one }) => {
      const start = at(one.start);
      return { ...one, personKey, start, slut: new Date(start.getTime() + minutter * 60_000) };
    }),
  });
  await db.dfdgTaeller.createMany({
    data: taellere.map((one) => ({ ...one, personKey, til: onOrNull(one.til), opgjort: on(one.opgjort) })),
  });
  await db.dfdgDagpengekort.createMany({
    data: manglendeDagpengekort.map(({ fra, til, frist }) => {
      return { personKey, fra: on(fra), til: on(til), frist: on(frist) };
    }),
  });
}
