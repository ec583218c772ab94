import { z } from 'zod';
import { danishDay } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import type { Transaction } from '@/prisma/client';
import { Ok, type Result } from '@/services/http/result';
import { findEdition, listVisibleAds, type VisibleAd } from '../queries/editions';

const transactionMs = 60_000;
const numberSchema = z.array(z.object({ no: z.int() })).length(1);

/** How often it is noted that an ad can still be found, in days. */
const seenEveryDays = 30;

/**
 * Notes which ads can be found, and gives those that could not be found before (or were published again) to a new
 * edition. Answers its number. Rounds of two processes at once give each ad to one of them.
 */
export async function noteAds(now: Date): Promise<Result<number>> {
  const visible = await listVisibleAds();
  if (!visible.ok) return visible;
  const no = await systemDb().$transaction(
    async (tx) => {
      // One at a time, so that an edition is whole before the next one has a number.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('jobnet.ad_edition'))`;
      const rows = await tx.$queryRaw`
        INSERT INTO jobnet.ad_edition (made_at, ads) VALUES (${now}, 0) RETURNING no`;
      const edition = numberSchema.parse(rows)[0]?.no ?? 0;
      await note(tx, visible.value, edition, danishDay(now));
      await tx.$executeRaw`UPDATE jobnet.ad_edition SET ads = (
        SELECT count(*) FROM jobnet.noted_ad WHERE edition = ${edition}::int) WHERE no = ${edition}::int`;
      return edition;
    },
    { timeout: transactionMs, maxWait: transactionMs },
  );
  return Ok(no);
}

async function note(tx: Transaction, ads: readonly VisibleAd[], edition: number, day: string) {
  const [indexes, ids, dates] = [
    ads.map(({ index }) => index),
    ads.map(({ id }) => id),
    ads.map(({ publishedAt }) => publishedAt),
  ];
  await tx.$executeRaw`
    INSERT INTO jobnet.noted_ad AS old (index, ad_id, published_at, edition, editions, seen_on)
    SELECT ad.index, ad.id, ad.published_at, ${edition}::int, ARRAY[${edition}::int], ${day}::date
    FROM unnest(${indexes}::text[], ${ids}::text[], ${dates}::timestamptz[]) AS ad (index, id, published_at)
    ON CONFLICT (index, ad_id) DO UPDATE SET
      published_at = EXCLUDED.published_at,
      seen_on = EXCLUDED.seen_on,
      edition = CASE WHEN EXCLUDED.published_at > old.published_at THEN EXCLUDED.edition ELSE old.edition END,
      editions = CASE WHEN EXCLUDED.published_at > old.published_at
        THEN old.editions || EXCLUDED.edition ELSE old.editions END
    WHERE EXCLUDED.published_at <> old.published_at OR old.seen_on <= EXCLUDED.seen_on - ${seenEveryDays}::int`;
}

/** The newest edition; made first when there has never been one. */
export async function ensureEdition(now: Date): Promise<Result<number>> {
  const newest = await findEdition();
  return newest === null ? noteAds(now) : Ok(newest);
}
