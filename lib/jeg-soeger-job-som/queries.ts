import { cache } from 'react';
import { today } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import type { Viewer } from '@/lib/core/session/viewer';
import { findTaxonomy } from '@/lib/taxonomy/queries';
import { findErstatning, isUdgaaet, type Taxonomy } from '@/lib/taxonomy/rules';
import { Ok, type Result } from '@/services/http/result';
import type { Jobwish, KeptJobwish } from './rules';
import { keptOf } from './rules/rows';

export type { Experience, Jobwish } from './rules';

/** What a citizen seeks work as, and whether Taxonomy service could say what has left it. */
export type Jobwishes = {
  jobwishes: Jobwish[];
  /** False when nobody knows: then nothing is marked as udgået, and titles are as they were when chosen. */
  isTaxonomyKnown: boolean;
  /** The version DFDG has when everything has been delivered; null before anything was written. */
  dfdgVersion: string | null;
};

/** Everything the citizen seeks work as, in the order it was added. One question to the database a request. */
export const findJobwishes = cache(async (viewer: Viewer): Promise<Jobwishes> => {
  const { accountId } = viewer.citizen;
  const [list, kept] = await Promise.all([
    dbFor(viewer).jobwishList.findUnique({
      where: { accountId },
      include: { wishes: { orderBy: [{ addedAt: 'asc' }, { titel: 'asc' }] } },
    }),
    findTaxonomy(),
  ]);
  const taxonomy = kept.ok ? kept.value.value : null;
  const jobwishes = (list?.wishes ?? []).map((row) => {
    return { ...judged(keptOf(row), taxonomy), revision: row.revision };
  });
  return { jobwishes, isTaxonomyKnown: taxonomy !== null, dfdgVersion: list?.dfdgVersion ?? null };
});

/** The same list alone, for what builds on it: automatch, tilmelding, forside. */
export async function listJobwishes(viewer: Viewer): Promise<Result<Jobwish[]>> {
  return Ok((await findJobwishes(viewer)).jobwishes);
}

/** A wish with the names of today, and whether it has left. */
function judged(wish: KeptJobwish, taxonomy: Taxonomy | null): Omit<Jobwish, 'revision'> {
  const stilling = taxonomy?.findStilling(wish.conceptUriDa);
  if (!taxonomy || !stilling) return { ...wish, udgaaet: null };
  const { aliasIdentifier } = wish;
  const alias = aliasIdentifier ? (taxonomy.findAlias(aliasIdentifier)?.alias.navn ?? wish.alias) : null;
  const named = { ...wish, titel: stilling.titel, alias };
  if (!isUdgaaet(stilling, today())) return { ...named, udgaaet: null };
  const next = findErstatning(taxonomy, stilling, today());
  return { ...named, udgaaet: { afloestAf: next && { conceptUriDa: next.conceptUriDa, titel: next.titel } } };
}
