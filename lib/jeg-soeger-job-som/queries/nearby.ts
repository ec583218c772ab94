import { cache } from 'react';
import { outside } from '@/lib/core/outside';
import type { Viewer } from '@/lib/core/session/viewer';
import { findJobHref, questionOf } from '@/lib/find-job/queries';
import { openedFromParam } from '@/lib/find-job/schema';
import { findPerson } from '@/lib/person/queries';
import { defaultPerPage, type UrlSearch } from '@/services/ankiro';
import { Ok, type Result } from '@/services/http/result';

/** How far from home there may be work (JSS-5). */
const km = 50;

const openedFrom = 'jeg-soeger-job-som';

/** The ads for one stilling near home, and the search in Find Job that shows exactly them. */
export type Nearby = { count: number; href: string };

/** By ConceptUriDa; null for somebody whose home nobody knows, or who may not be shown where it is. */
export type NearbyAds = ReadonlyMap<string, Nearby> | null;

/**
 * How many ads lie within 50 km of the citizen's postcode, for every stilling at once: Find Job's own question with the
 * number behind each value, so that the search that is opened gives the same.
 */
export const findNearby = cache(async (viewer: Viewer): Promise<Result<NearbyAds>> => {
  const home = (await findPerson(viewer))?.adresse;
  if (!home) return Ok(null);
  const around = searchAround(home.postnr);
  const question = { ...questionOf('jobnet', around), perPage: 0, facets: ['stilling' as const] };
  const found = await outside().ankiro.search(question, { kind: 'portal' });
  if (!found.ok) return found;
  const counts = found.value.facets.stilling ?? [];
  return Ok(
    new Map(
      counts.map(({ value, count }) => [value, { count, href: hrefOf({ ...around, filters: { stilling: [value] } }) }]),
    ),
  );
});

function searchAround(postnummer: string): UrlSearch {
  return { text: '', filters: {}, radius: { postnummer, km }, sort: 'BestMatch', page: 1, perPage: defaultPerPage };
}

function hrefOf(search: UrlSearch): string {
  return `${findJobHref('jobnet', search)}&${openedFromParam}=${openedFrom}`;
}
