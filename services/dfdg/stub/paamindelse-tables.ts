import { z } from 'zod';
import type { Database } from '@/prisma/client';
import { type Paamindelser, paamindelserSchema, type Taeller, taellerSchema } from '../paamindelser';

// PostgreSQL writes moments with the offset of its own session.
const moment = z.string().transform((text) => new Date(text).toISOString());

const rowSchema = z.object({
  ulaeste: z.int(),
  ulaeste_vigtige: z.int(),
  plan: z.object({ fra: z.string(), aendret: moment, set: moment.nullable() }).nullable(),
  indkaldelser: z.array(
    z.looseObject({ samtaleType: z.int(), start: moment, slut: moment, accepteret: moment.nullable() }),
  ),
  dagpengekort: z.unknown(),
});

/**
 * What waits for a citizen on a day (`YYYY-MM-DD`), in one statement; null when DFDG does not know them. A meeting counts
 * until its day is over, a dagpengekort from the day after its period.
 */
export async function findPaamindelser(db: Database, personKey: string, idag: string): Promise<Paamindelser | null> {
  const rows = await db.$queryRaw`
    SELECT
      (SELECT count(*)::int FROM dfdg.besked m WHERE m.person_key = b.person_key AND m.laest IS NULL) AS ulaeste,
      (SELECT count(*)::int FROM dfdg.besked m
        WHERE m.person_key = b.person_key AND m.laest IS NULL AND m.vigtig) AS ulaeste_vigtige,
      (SELECT jsonb_build_object('fra', p.fra, 'aendret', p.aendret, 'set', p.set)
        FROM dfdg.plan p WHERE p.person_key = b.person_key AND p.til IS NULL ORDER BY p.aendret DESC LIMIT 1) AS plan,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'samtaleType', i.samtale_type, 'form', i.form,
            'myndighed', i.myndighed, 'start', i.start, 'slut', i.slut, 'accepteret', i.accepteret) ORDER BY i.start), '[]')
        FROM dfdg.indkaldelse i
        WHERE i.person_key = b.person_key
          AND i.start >= ${idag}::date::timestamp AT TIME ZONE 'Europe/Copenhagen') AS indkaldelser,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('fra', d.fra, 'til', d.til, 'frist', d.frist) ORDER BY d.fra), '[]')
        FROM dfdg.dagpengekort d
        WHERE d.person_key = b.person_key AND d.indsendt IS NULL AND d.til < ${idag}::date) AS dagpengekort
    FROM dfdg.borger b WHERE b.person_key = ${personKey}`;
  const [row] = z.array(rowSchema).max(1).parse(rows);
  if (!row) return null;
  return paamindelserSchema.parse({
    beskeder: { ulaeste: row.ulaeste, ulaesteVigtige: row.ulaeste_vigtige },
    plan: row.plan,
    indkaldelser: row.indkaldelser,
    manglendeDagpengekort: row.dagpengekort,
  });
}

/** The counters that have figures, in one statement; null when DFDG does not know the citizen. */
export async function findTaellere(db: Database, personKey: string): Promise<Taeller[] | null> {
  const rows = await db.$queryRaw`
    SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'art', t.art, 'vaerdi', t.vaerdi, 'maal', t.maal, 'til', t.til, 'opgjort', t.opgjort) ORDER BY t.art), '[]')
        FROM dfdg.taeller t WHERE t.person_key = b.person_key) AS taellere
    FROM dfdg.borger b WHERE b.person_key = ${personKey}`;
  const [row] = z
    .array(z.object({ taellere: z.array(taellerSchema) }))
    .max(1)
    .parse(rows);
  return row?.taellere ?? null;
}
