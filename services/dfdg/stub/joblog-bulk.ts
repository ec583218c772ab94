import type { Database } from '@/prisma/client';

/** As many as there are for each of 900.000 citizens when there are 5.000.000 in all. */
const usual = 5.5;
/** As many as those have who have very many. */
const many = 1_200;
const withVeryMany = 20;
const lot = 250_000;

/** The keys of citizens with as many joblogs as usual, and of those with very many. */
export type Filled = { usual: string[]; many: string[] };

/** Puts `count` joblogs in the database. Those of one citizen lie far from each other, as they do after four years. */
export async function fillJoblogs(db: Database, count: number): Promise<Filled> {
  const citizens = Math.max(1, Math.floor(count / usual));
  const every = Math.max(1, Math.floor(count / (withVeryMany * many)));
  const indexes = await dropIndexes(db);
  for (let from = 1; from <= count; from += lot) {
    await fillLot(db, { from, to: Math.min(count, from + lot - 1), citizens, every });
  }
  for (const definition of indexes) await db.$executeRawUnsafe(definition);
  // The scratch database does not wait for its disk; what is not yet on it counts as visible to nobody but itself.
  await db.$executeRawUnsafe('CHECKPOINT');
  await db.$executeRawUnsafe('VACUUM (ANALYZE) dfdg.joblog');
  return {
    usual: await keys(db, 200, (n) => `c${(n * 7_919) % citizens}`),
    many: await keys(db, withVeryMany, (n) => `m${n}`),
  };
}

async function fillLot(
  db: Database,
  { from, to, citizens, every }: { from: number; to: number; citizens: number; every: number },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO dfdg.joblog (id, person_key, version, art, title, description, weekly_work_time, submission_deadline_date,
      status, submission_date, application_source, type_of_submission, company_name, address, post_code, town, country,
      latitude, longitude, oprettet, oprettet_af, redigeret, redigeret_af)
    SELECT gen_random_uuid(),
      encode(sha256(convert_to(CASE WHEN n % ${every} = 0 THEN 'm' || (n / ${every}) % ${withVeryMany}
        ELSE 'c' || (n::bigint * 104729) % ${citizens} END, 'UTF8')), 'base64'),
      1, CASE WHEN n % 29 = 0 THEN 'anden-aktivitet' ELSE 'job' END, 'Stilling ' || n % 5000,
      nullif(rtrim(repeat('Spørg efter lederen. ', n % 12)), ''), 'fuldtid', day + 7,
      (ARRAY['ikke-soegt', 'soegt', 'samtale', 'afsluttet'])[1 + n % 7 % 4], CASE WHEN n % 7 % 4 > 0 THEN day + 2 END,
      'jobnet', 'e-mail', 'Virksomhed ' || n % 20000, 'Gadenavnet ' || n % 300, '2100', 'København Ø', 'DK',
      55 + random(), 9 + random(), day + time '09:00', 'jobnet', day + time '12:00' + interval '1 second' * (n % 7200), 'jobnet'
    FROM (SELECT n, current_date - 1 - (n * 7 + n / 1420) % 1420 AS day FROM generate_series(${from}::int, ${to}::int) AS n) AS made`;
}

/** Takes the indexes away but the primary key, and gives what makes them: once for all is faster than row by row. */
async function dropIndexes(db: Database): Promise<string[]> {
  const found = await db.$queryRaw<{ name: string; definition: string }[]>`
    SELECT indexname AS name, indexdef AS definition FROM pg_indexes
    WHERE schemaname = 'dfdg' AND tablename = 'joblog' AND indexname NOT LIKE '%_pkey'`;
  for (const { name } of found) await db.$executeRawUnsafe(`DROP INDEX dfdg."${name}"`);
  return found.map(({ definition }) => definition);
}

async function keys(db: Database, count: number, name: (n: number) => string): Promise<string[]> {
  const names = Array.from({ length: count }, (_, n) => name(n));
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT encode(sha256(convert_to(name, 'UTF8')), 'base64') AS key FROM unnest(${names}::text[]) AS name`;
  return rows.map(({ key }) => key);
}
