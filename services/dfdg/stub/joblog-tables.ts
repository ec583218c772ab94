import { z } from 'zod';
import type { Database, Transaction } from '@/prisma/client';
import { type Joblog, type JoblogFields, joblogSchema } from '../joblogs';
import { answeredJoblog, columnsOf } from './joblog-rows';

const foundSchema = z.array(z.object({ joblog: joblogSchema })).max(1);

/** Which joblog of whom. */
export type Which = { id: string; personKey: string };

/** Who changes something, and when. */
export type Edit = { af: string; at: Date };

/** Null when the citizen has no such joblog. */
export async function findJoblog(db: Database, { id, personKey }: Which): Promise<Joblog | null> {
  const rows = await db.$queryRaw`SELECT ${answeredJoblog} AS joblog FROM dfdg.joblog j
    WHERE j.id = ${id}::uuid AND j.person_key = ${personKey} AND j.slettet IS NULL`;
  const [found] = foundSchema.parse(rows);
  return found?.joblog ?? null;
}

/** False, and nothing is written, when the id is in use, be it by somebody else's or by one that is deleted. */
export async function insertJoblog(
  tx: Transaction,
  { id, personKey }: Which,
  fields: JoblogFields,
  { af, at }: Edit,
): Promise<boolean> {
  const made = { oprettet: at, oprettetAf: af, redigeret: at, redigeretAf: af };
  const data = { id, personKey, ...columnsOf(fields), ...made };
  const { count } = await tx.dfdgJoblog.createMany({ data, skipDuplicates: true });
  return count === 1;
}

/** What became of a change to a version: done, or why not. */
export type Outcome = 'done' | 'other-version' | 'none';

/** Changes the known version into the next one. Of two at the same time, the second finds another version. */
export async function updateJoblog(
  tx: Transaction,
  which: Which,
  kendtVersion: number,
  fields: JoblogFields,
  { af, at }: Edit,
): Promise<Outcome> {
  const data = { ...columnsOf(fields), version: kendtVersion + 1, redigeret: at, redigeretAf: af };
  const { count } = await tx.dfdgJoblog.updateMany({ where: { ...which, slettet: null, version: kendtVersion }, data });
  return count === 1 ? 'done' : whyNot(tx, which);
}

/** Hides the known version, until it is brought back or gone for good. */
export async function hideJoblog(tx: Transaction, which: Which, kendtVersion: number, at: Date): Promise<Outcome> {
  const { count } = await tx.dfdgJoblog.updateMany({
    where: { ...which, slettet: null, version: kendtVersion },
    data: { slettet: at },
  });
  return count === 1 ? 'done' : whyNot(tx, which);
}

/** Its version, also when it was there all the time; null when it is not there to bring back. */
export async function bringBackJoblog(tx: Transaction, which: Which, deletedSince: Date): Promise<number | null> {
  await tx.dfdgJoblog.updateMany({ where: { ...which, slettet: { gt: deletedSince } }, data: { slettet: null } });
  const row = await tx.dfdgJoblog.findFirst({ where: { ...which, slettet: null }, select: { version: true } });
  return row?.version ?? null;
}

/** Makes a joblog as fresh as if it had been edited now, under the version it has; false without such a joblog. */
export async function renewJoblog(tx: Transaction, which: Which, { af, at }: Edit): Promise<boolean> {
  const data = { redigeret: at, redigeretAf: af };
  const { count } = await tx.dfdgJoblog.updateMany({ where: { ...which, slettet: null }, data });
  return count === 1;
}

async function whyNot(tx: Transaction, which: Which): Promise<Outcome> {
  return (await tx.dfdgJoblog.count({ where: { ...which, slettet: null } })) === 1 ? 'other-version' : 'none';
}
