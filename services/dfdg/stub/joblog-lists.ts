import { z } from 'zod';
import { type Database, Prisma } from '@/prisma/client';
import type { ParsedInput } from '@/services/http/contract';
import type { dfdgContract } from '../contract';
import { type Joblog, type JoblogOversigt, type JoblogStatus, joblogSchema, joblogStatusser } from '../joblogs';
import { answeredJoblog } from './joblog-rows';

export type Listing = Omit<ParsedInput<typeof dfdgContract, 'listJoblogs'>, 'cpr'>;
type Page = { antal: Record<JoblogStatus, number>; joblogs: Joblog[] };

const foundSchema = z.tuple([
  z.object({ antal: z.partialRecord(z.enum(joblogStatusser), z.int()), joblogs: z.array(joblogSchema) }),
]);

const nothingYet = { 'ikke-soegt': 0, soegt: 0, samtale: 0, afsluttet: 0 } satisfies Record<JoblogStatus, number>;

/** A page, and how many there are of each status. `idag` is `YYYY-MM-DD`. */
export async function findPage(db: Database, personKey: string, listing: Listing, idag: string): Promise<Page> {
  const { status, sortering, fra, antal } = listing;
  const ofStatus = status ? Prisma.sql`WHERE status = ${status}` : Prisma.empty;
  // One walk through the index both counts and sorts; the rows themselves are read for one page only.
  const found = await db.$queryRaw`
    WITH mine AS MATERIALIZED (
      SELECT id, status, redigeret, submission_deadline_date AS frist, submission_date AS soegt
      FROM dfdg.joblog WHERE person_key = ${personKey} AND slettet IS NULL ${narrowed(personKey, listing)}
    ), paged AS (
      SELECT id, row_number() OVER (ORDER BY ${orders(idag)[sortering]}, id) AS place
      FROM mine ${ofStatus} ORDER BY place OFFSET ${fra} LIMIT ${antal}
    )
    SELECT
      (SELECT coalesce(jsonb_object_agg(status, n), '{}')
        FROM (SELECT status, count(*) AS n FROM mine GROUP BY status) AS counted) AS antal,
      (SELECT coalesce(json_agg(${answeredJoblog} ORDER BY place), '[]')
        FROM paged JOIN dfdg.joblog j USING (id)) AS joblogs`;
  const [{ antal: counted, joblogs }] = foundSchema.parse(found);
  return { antal: { ...nothingYet, ...counted }, joblogs };
}

function narrowed(personKey: string, { art, annonce, medKoordinat, medDokument }: Listing): Prisma.Sql {
  const ofArt = art ? Prisma.sql`AND art = ${art}` : Prisma.empty;
  const ofAd = annonce ? Prisma.sql`AND job_ad_key = ${annonce}` : Prisma.empty;
  const placed = medKoordinat ? Prisma.sql`AND latitude IS NOT NULL` : Prisma.empty;
  const documented = medDokument
    ? Prisma.sql`AND id IN (SELECT joblog_id FROM dfdg.joblog_dokument WHERE person_key = ${personKey})`
    : Prisma.empty;
  return Prisma.sql`${ofArt} ${ofAd} ${placed} ${documented}`;
}

function orders(idag: string): Record<Listing['sortering'], Prisma.Sql> {
  return {
    redigeret: Prisma.sql`redigeret DESC`,
    frist: Prisma.sql`frist IS NULL, frist < ${idag}::date, abs(frist - ${idag}::date)`,
    soegt: Prisma.sql`soegt DESC NULLS LAST`,
  };
}

const oversigtSchema = z.tuple([
  z.object({
    dage: z.array(z.object({ dato: z.iso.date(), antal: z.int() })),
    senestRedigeret: z.date().nullable(),
    aftaltPrUge: z.int().nullable(),
  }),
]);

/** What was done on each day from `fra` to `til`, both included. */
export async function findOversigt(
  db: Database,
  personKey: string,
  { fra, til }: { fra: string; til: string },
): Promise<JoblogOversigt> {
  const found = await db.$queryRaw`
    WITH mine AS MATERIALIZED (
      SELECT status, redigeret, submission_date FROM dfdg.joblog WHERE person_key = ${personKey} AND slettet IS NULL
    )
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('dato', submission_date, 'antal', n) ORDER BY submission_date), '[]')
        FROM (SELECT submission_date, count(*) AS n FROM mine
          WHERE status <> 'ikke-soegt' AND submission_date BETWEEN ${fra}::date AND ${til}::date
          GROUP BY submission_date) AS counted) AS dage,
      (SELECT max(redigeret) FROM mine) AS "senestRedigeret",
      (SELECT aftalt_pr_uge FROM dfdg.plan WHERE person_key = ${personKey} AND til IS NULL
        ORDER BY fra DESC LIMIT 1) AS "aftaltPrUge"`;
  const [oversigt] = oversigtSchema.parse(found);
  return { ...oversigt, senestRedigeret: oversigt.senestRedigeret?.toISOString() ?? null };
}
