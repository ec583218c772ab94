import { config } from '@/lib/core/config';
import { findActor } from '@/lib/core/session/current';
import type { Actor } from '@/lib/core/session/viewer';
import { findJobHref } from '@/lib/find-job/queries';
import { type Credit, creditsOf } from '@/lib/find-job/queries/credits';
import { adHref } from '@/lib/find-job/rules/teaser';
import { textsFor } from '@/lib/find-job/texts';
import { findMapStyle } from '@/lib/find-job-kort/queries';
import { marksViewer } from '../policy';
import { findMarks } from '../queries';
import { keyText } from '../rules/key';
import { adTextsFor } from '../texts';
import { favouriteTexts } from '../texts/favourites';
import { type FoundAd, findAd, type Likeness, listSimilar } from './ad';

type Site = 'jobnet' | 'widk';
type Link = { text: string; href: string };

/** An ad's page, by who is here. */
export type AdScreen = {
  actor: Actor | null;
  found: FoundAd;
  /** What similar ads are looked for by. */
  likeness: Likeness | null;
  texts: ReturnType<typeof adTextsFor>;
  /** The page's own address. */
  ownHref: string;
  title: string;
  /** Everything but 200. */
  status: 404 | 410 | 503 | null;
  breadcrumbs: { trail: { title: string; href: string }[]; current: string } | undefined;
  search: Link;
  mapHref: string | null;
  mapStyleUrl: string | null;
  share: { url: string; mailHref: string } | null;
  credits: Credit[];
  keep: { key: string; favourite: boolean | null; mark: string | null; login: Link | null; joblog: Link | null } | null;
};

const statuses = { unknown: 404, closed: 410, 'closed-external': 410, down: 503 } as const;

/** The title of what was found, also for the window. */
export function titleOf(found: FoundAd, site: Site): string {
  switch (found.state) {
    case 'open':
    case 'closed':
      return found.ad.title;
    case 'external':
      return found.external.teaser.title;
    case 'closed-external':
      return found.title;
    default:
      return adTextsFor(site)[found.state].title;
  }
}

/** What stands at `/find-job/<id>`, with ways on and what a citizen can keep. */
export async function getAdScreen(id: string, site: Site): Promise<AdScreen> {
  const [actor, found] = await Promise.all([findActor(), findAd(id, site)]);
  const texts = adTextsFor(site);
  const title = titleOf(found, site);
  const postcode = found.state === 'open' ? found.ad.place.postcode : null;
  return {
    actor,
    found,
    likeness: 'likeness' in found ? found.likeness : null,
    texts,
    title,
    ownHref: adHref(site, id),
    status: found.state === 'open' || found.state === 'external' ? null : statuses[found.state],
    // Work in Denmark has no way to the pages of Jobnet (WIDK-1).
    breadcrumbs: site === 'jobnet' ? { trail: trailOf(textsFor('jobnet')), current: title } : undefined,
    search: { text: texts.page.search, href: findJobHref(site, {}) },
    mapHref: postcode ? findJobHref(site, { radius: { postnummer: postcode, km: nearKm } }, '/find-job/kort') : null,
    mapStyleUrl: findMapStyle(),
    share: shareOf(id, found, site),
    credits: creditsOf(site),
    keep: site === 'jobnet' ? await keepOf(actor, id, found) : null,
  };
}

/** Ads like this one as a list shows them; null when search did not answer. */
export async function getSimilar(likeness: Likeness, site: Site) {
  const similar = await listSimilar(await findActor(), likeness, site);
  const ads = similar.ok ? similar.value.map(({ view }) => view) : null;
  return { ads, words: adTextsFor(site).page, texts: textsFor(site).teaser, site };
}

function trailOf({ home, heading }: ReturnType<typeof textsFor>) {
  return [
    { title: home, href: '/' },
    { title: heading, href: findJobHref('jobnet', {}) },
  ];
}

const nearKm = 10;

function shareOf(id: string, found: FoundAd, site: Site): AdScreen['share'] {
  if (found.state !== 'open') return null;
  const url = `${config().PUBLIC_URL}${adHref(site, id)}`;
  const subject = encodeURIComponent(adTextsFor(site).shareSubject(found.ad.title));
  return { url, mailHref: `mailto:?subject=${subject}&body=${encodeURIComponent(url)}` };
}

function keyOf(found: FoundAd): { index: string; id: string } | null {
  if (found.state === 'external') return found.external;
  return found.state === 'open' || found.state === 'closed' ? { index: 'internal', id: found.ad.id } : null;
}

async function keepOf(actor: Actor | null, id: string, found: FoundAd): Promise<AdScreen['keep']> {
  const ad = found.state === 'closed-external' ? { index: 'external', id } : keyOf(found);
  if (!ad) return null;
  const { page } = adTextsFor('jobnet');
  const key = keyText(ad);
  const viewer = marksViewer(actor);
  const nothing = { key, favourite: null, mark: null, login: null, joblog: null };
  const isOpen = found.state === 'open' || found.state === 'external';
  if (!actor) {
    const text = isOpen ? page.loginToKeep : page.loginToLog;
    return { ...nothing, login: { text, href: `/login?tilbage=${encodeURIComponent(adHref('jobnet', id))}` } };
  }
  if (!viewer) return nothing;
  const isFavourite = (await findMarks(actor, [ad])).favourite.has(key);
  if (viewer.kind !== 'citizen') return { ...nothing, mark: isFavourite ? favouriteTexts.markOfCitizen : null };
  return {
    ...nothing,
    // What is over can be taken out, and not be kept any more.
    favourite: isOpen || isFavourite ? isFavourite : null,
    joblog: { text: page.joblog, href: `/joblog/ny?annonce=${encodeURIComponent(key)}` },
  };
}
