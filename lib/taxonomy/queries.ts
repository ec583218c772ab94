import { today } from '@/lib/core/clock';
import { foldDanish } from '@/lib/core/danish';
import { type Kept, keeperNamed } from '@/lib/core/kept';
import { outside } from '@/lib/core/outside';
import type { OpenAnswer } from '@/lib/core/server/open-route';
import { Err, Ok, type Result } from '@/services/http/result';
import { createSuggest, type Forslag } from '@/services/taxonomy';
import { buildTaxonomy, choicesOf, type Taxonomy } from './rules';
import { type SuggestionQuery, suggestionQuerySchema } from './schema';
import { suggestionsTitle, suggestionsUnavailable } from './texts';

/** JSS-1: the portal's own copy of the taxonomy is renewed once an hour. */
const everyMs = 60 * 60 * 1000;

const portal = { kind: 'portal' } as const;

/**
 * This process's copy of the taxonomy, renewed in the background. When Taxonomy service is down the old one is served,
 * with since when; an error only when it has not answered since the process was started.
 */
export function findTaxonomy(): Promise<Result<Kept<Taxonomy>>> {
  return keeperNamed('taxonomy', { everyMs, fetch: fetchTaxonomy })();
}

/** Suggestions with since when the taxonomy may be old; null while it is not. */
export type StillingForslag = { forslag: Forslag[]; foraeldetSiden: Date | null };

/** Stillingsbetegnelser for what somebody is typing, the best first (JSS-1). */
export async function suggestStillinger({ text, max }: SuggestionQuery): Promise<Result<StillingForslag>> {
  const kept = await findTaxonomy();
  if (!kept.ok) return kept;
  const { value: taxonomy, staleSince } = kept.value;
  return Ok({ forslag: taxonomy.suggest(text, max, today()), foraeldetSiden: staleSince });
}

/** Names of work do not change between two visits. */
const maxAgeSeconds = 300;

/** The same as JSON for everybody, with the groups that a field with suggestions shows. */
export async function answerSuggestions(params: URLSearchParams): Promise<OpenAnswer> {
  const asked = suggestionQuerySchema.safeParse(Object.fromEntries(params));
  if (!asked.success) return { status: 400, body: { message: asked.error.issues[0]?.message } };
  const found = await suggestStillinger(asked.data);
  if (!found.ok) return { status: 503, body: { message: suggestionsUnavailable } };
  const { forslag, foraeldetSiden } = found.value;
  const groups = [{ label: suggestionsTitle, options: choicesOf(forslag) }];
  return { body: { suggestions: forslag, groups, staleSince: foraeldetSiden }, maxAgeSeconds };
}

async function fetchTaxonomy(known: Taxonomy | undefined): Promise<Result<Taxonomy>> {
  const { taxonomy } = outside();
  const list = await taxonomy.listStillingsbetegnelser(known ? { kendtVersion: known.version } : {}, portal);
  if (!list.ok) return list;
  const { stillingsbetegnelser: stillinger, version, udgivet } = list.value;
  if (stillinger === null) return known ? Ok(known) : Err('drift', 'no content for who knows no version');
  // Asked for afterwards, so that no stilling of the list lies in a group that came a moment later.
  const grupper = await taxonomy.listGrupper({}, portal);
  if (!grupper.ok) return grupper;
  const omraader = await taxonomy.listErhvervsomraader({}, portal);
  if (!omraader.ok) return omraader;
  const content = { version, udgivet, stillinger, grupper: grupper.value, omraader: omraader.value };
  return Ok(buildTaxonomy(content, foldDanish, createSuggest(stillinger, foldDanish)));
}
