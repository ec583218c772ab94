import type { Database, Transaction } from '@/prisma/client';
import { type Jobwish, type JobwishList, jobwishListSchema } from '../jobwishes';

/** A list as it is written. */
export type NewJobwishList = { version: string; aendret: Date; aendretAf: string; jobwishes: readonly Jobwish[] };

/** What somebody seeks work as; the empty list without a version when they have never said. */
export async function findJobwishList(db: Database, personKey: string): Promise<JobwishList> {
  const row = await db.dfdgJobwishList.findUnique({
    where: { personKey },
    include: { jobwishes: { orderBy: { position: 'asc' } } },
  });
  if (!row) return { version: null, aendret: null, aendretAf: null, jobwishes: [] };
  return jobwishListSchema.parse({ ...row, aendret: row.aendret.toISOString() });
}

/** False, and nothing is written, when the list has another version than the writer knows. */
export async function saveJobwishList(
  tx: Transaction,
  personKey: string,
  kendtVersion: string | null,
  { jobwishes, ...list }: NewJobwishList,
): Promise<boolean> {
  const { count } =
    kendtVersion === null
      ? await tx.dfdgJobwishList.createMany({ data: { personKey, ...list }, skipDuplicates: true })
      : await tx.dfdgJobwishList.updateMany({ where: { personKey, version: kendtVersion }, data: list });
  if (count === 0) return false;
  await tx.dfdgJobwish.deleteMany({ where: { personKey } });
  await tx.dfdgJobwish.createMany({ data: jobwishes.map((one, position) => ({ ...one, personKey, position })) });
  return true;
}

/** How far somebody's list has got. */
export async function findVideresendelse(db: Database, personKey: string) {
  const cv = await db.dfdgJobsearchCv.findUnique({ where: { personKey } });
  return {
    jobsearch: cv?.version ? { version: cv.version, conceptUris: cv.conceptUris } : null,
    isSoegbart: cv?.isSoegbart ?? false,
    ankiro: cv?.ankiroVersion ? { version: cv.ankiroVersion, conceptUris: cv.ankiroConceptUris } : null,
  };
}
