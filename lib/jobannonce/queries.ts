import { z } from 'zod';
import { dbFor } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import type { Actor } from '@/lib/core/session/viewer';
import { type Marks, noMarks } from '@/lib/find-job/rules/teaser';
import { Err, Ok, type Result } from '@/services/http/result';
import { marksViewer } from './policy';
import { type AdKey, keyText, readKey } from './rules/key';

const portal = { kind: 'portal' } as const;

const marksSchema = z.array(z.object({ mark: z.enum(['seen', 'favourite']), index: z.string(), ad_id: z.string() }));

/**
 * The marks of these ads for whoever is here: a citizen's own, also when a caseworker looks along; none for anybody else.
 * One statement.
 */
export async function findMarks(actor: Actor | null, keys: readonly AdKey[]): Promise<Marks> {
  const viewer = marksViewer(actor);
  if (!viewer || keys.length === 0) return noMarks;
  const { accountId } = viewer.citizen;
  const indexes = keys.map(({ index }) => index);
  const ids = keys.map(({ id }) => id);
  const rows = await dbFor(viewer).$queryRaw`
    WITH asked AS (SELECT * FROM unnest(${indexes}::text[], ${ids}::text[]) AS a (index, ad_id))
    SELECT 'seen' AS mark, index, ad_id FROM jobnet.seen_ad NATURAL JOIN asked WHERE account_id = ${accountId}::uuid
    UNION ALL
    SELECT 'favourite', index, ad_id FROM jobnet.favourite_ad NATURAL JOIN asked
      WHERE account_id = ${accountId}::uuid AND removed_at IS NULL`;
  const marks = marksSchema.parse(rows);
  const those = (mark: keyof Marks) =>
    new Set(marks.filter((row) => row.mark === mark).map(({ index, ad_id: id }) => keyText({ index, id })));
  return { seen: those('seen'), favourite: those('favourite') };
}

/** What a favourite is remembered by when its ad is gone. */
export type Remembered = { title: string; employer: string; place: string; deadline: string | null };

/** What is remembered of an ad that is shown now; `not_found` when it is not. */
export async function findRemembered(key: AdKey): Promise<Result<Remembered>> {
  const known = readKey(keyText(key));
  if (!known) return Err('not_found', 'no ad that could be kept');
  const hits = await outside().ankiro.documents({ keys: [known] }, portal);
  if (!hits.ok) return hits;
  const teaser = hits.value[0]?.teaser;
  if (!teaser) return Err('not_found', 'no such ad');
  const { title, employer, city, postcode, deadline } = teaser;
  return Ok({ title, employer, place: [postcode, city].filter(Boolean).join(' '), deadline });
}
