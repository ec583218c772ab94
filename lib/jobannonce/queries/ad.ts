import { cache } from 'react';
import { today } from '@/lib/core/clock';
import { config } from '@/lib/core/config';
import { outside } from '@/lib/core/outside';
import type { Actor } from '@/lib/core/session/viewer';
import { adsOf } from '@/lib/find-job/queries';
import { adHref, noMarks, type TeaserView, teaserOf } from '@/lib/find-job/rules/teaser';
import { textsFor } from '@/lib/find-job/texts';
import type { Hit } from '@/services/ankiro';
import { Ok, type Result } from '@/services/http/result';
import { findMarks } from '../queries';
import { type AdView, adViewOf, hostOf, type InternalJob } from '../rules/ad-view';
import { jobPosting } from '../rules/job-posting';
import { keyText } from '../rules/key';
import { externalIdPattern, internalIdPattern } from '../schema';
import { adTextsFor } from '../texts';

const portal = { kind: 'portal' } as const;

type Site = 'jobnet' | 'widk';

/** How an ad is likened to others: as search knows it, or, when it is taken down, by what it said. */
export type Likeness = { like: { index: Hit['index']; id: string } } | { text: string; conceptUriDa?: string };

/** An ad that stands on another website. */
export type ExternalView = {
  key: string;
  id: string;
  index: Hit['index'];
  teaser: TeaserView;
  /** Where it stands, and the name of that website. */
  url: string;
  host: string;
};

/** What stands at the address of an ad. */
export type FoundAd =
  | { state: 'open'; ad: AdView; likeness: Likeness; posting: string }
  | { state: 'closed'; ad: AdView; likeness: Likeness; reason: string }
  | { state: 'external'; external: ExternalView; likeness: Likeness }
  | { state: 'closed-external'; title: string; employer: string | null; likeness: Likeness }
  | { state: 'unknown' }
  | { state: 'down' };

/**
 * Finds what stands at `/find-job/<id>`, once for each request. Never "unknown" when the system that knows the ads did
 * not answer.
 */
export const findAd = cache(async (id: string, site: Site): Promise<FoundAd> => {
  if (internalIdPattern.test(id)) return findInternal(id, site);
  return externalIdPattern.test(id) ? findExternal(id, site) : { state: 'unknown' };
});

async function findInternal(id: string, site: Site): Promise<FoundAd> {
  const job = await outside().jobAds.getJob({ id }, portal);
  if (!job.ok) return { state: job.reason === 'not_found' ? 'unknown' : 'down' };
  if (job.value.kind !== 'internal') return { state: 'unknown' };
  // Work in Denmark shows what is marked for it, and nothing else.
  if (site === 'widk' && !job.value.ad.isWorkInDenmarkJob) return { state: 'unknown' };
  const ad = adViewOf(job.value, { site, today: today(), texts: adTextsFor(site), list: textsFor(site).teaser });
  if (job.value.status === 'PublicationEnd' || ad.deadline.isOver) {
    const { over, taken } = adTextsFor(site).closed;
    const reason = ad.deadline.isOver ? over(ad.deadline.text) : taken;
    return { state: 'closed', ad, likeness: byWords(job.value), reason };
  }
  const url = `${config().PUBLIC_URL}${adHref('jobnet', id)}`;
  const likeness = { like: { index: 'internal', id } } as const;
  return { state: 'open', ad, likeness, posting: jobPosting(job.value, url) };
}

function byWords({ ad }: InternalJob): Likeness {
  const text = [ad.title, ad.headline, ad.description].filter(Boolean).join('\n').slice(0, 20_000);
  return { text, ...(ad.conceptUriDa && { conceptUriDa: ad.conceptUriDa }) };
}

async function findExternal(id: string, site: Site): Promise<FoundAd> {
  const index: Hit['index'] = site === 'widk' ? 'ExternalWorkInDenmarkJobJobnet' : 'external';
  const known = await outside().ankiro.documents({ keys: [{ index, id }] }, portal);
  if (!known.ok) return { state: 'down' };
  const [hit] = known.value;
  if (!hit) return findGone(id, site);
  const host = hit.teaser.url && hostOf(hit.teaser.url);
  if (!hit.teaser.url || !host) return { state: 'unknown' };
  const teaser = teaserOf(hit, { site, texts: textsFor(site), today: today(), marks: noMarks });
  const key = keyText(hit);
  const external: ExternalView = { key, id, index, teaser, url: hit.teaser.url, host };
  return { state: 'external', external, likeness: { like: { index, id } } };
}

/** An external ad that search does not know any longer; somebody may have kept its address. */
async function findGone(id: string, site: Site): Promise<FoundAd> {
  const job = await outside().jobAds.getJob({ id }, portal);
  if (!job.ok) return { state: job.reason === 'not_found' || job.reason === 'invalid' ? 'unknown' : 'down' };
  const { value } = job;
  if (value.kind !== 'external' || value.status !== 'PublicationEnd') return { state: 'unknown' };
  if (site === 'widk' && !value.ad.isWorkInDenmarkJob) return { state: 'unknown' };
  const { title, employerName: employer, excerpt, conceptUriDa } = value.ad;
  const likeness = { text: `${title}\n${excerpt}`, ...(conceptUriDa && { conceptUriDa }) };
  return { state: 'closed-external', title, employer, likeness };
}

const mostSimilar = 5;

/** Ads about the same kind of work, as a list shows them. A part of its own: it fails alone. */
export async function listSimilar(
  actor: Actor | null,
  likeness: Likeness,
  site: Site,
): Promise<Result<{ view: TeaserView; hit: Hit }[]>> {
  const hits = await outside().ankiro.similar({ ...likeness, ...adsOf(site), max: mostSimilar }, portal);
  if (!hits.ok) return hits;
  const marks = site === 'widk' ? noMarks : await findMarks(actor, hits.value);
  const look = { site, texts: textsFor(site), today: today(), marks };
  return Ok(hits.value.map((hit) => ({ hit, view: teaserOf(hit, look) })));
}
