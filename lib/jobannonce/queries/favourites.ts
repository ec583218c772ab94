import { today } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { adHref, noMarks, type TeaserView, teaserOf } from '@/lib/find-job/rules/teaser';
import { textsFor } from '@/lib/find-job/texts';
import type { Hit } from '@/services/ankiro';
import { type FavouriteState, favouriteState, sortFavourites } from '../rules/favourite';
import { keyText, readKey } from '../rules/key';
import type { FavouritesUrl } from '../schema';
import { mostFavourites } from '../texts/favourites';

const portal = { kind: 'portal' } as const;
const perPage = 20;
const mostRecent = 5;

/** An ad that the citizen has kept. */
export type Favourite = {
  key: string;
  title: string;
  employer: string;
  place: string;
  deadline: string | null;
  createdAt: Date;
  state: FavouriteState;
  /** Its own page here; null for an ad of another website. */
  href: string | null;
  /** As a list shows it; null when search does not know it. */
  teaser: TeaserView | null;
};

export type Favourites = {
  favourites: Favourite[];
  total: number;
  page: number;
  lastPage: number;
  /** Whether search told where the ads stand. */
  isComplete: boolean;
  /** The one that was taken out a moment ago and can come back. */
  removed: { key: string; title: string } | null;
  /** Opened last, and not among the favourites. */
  recent: TeaserView[];
};

/** The citizen's favourites, a page at a time, and the ads they opened last. */
export async function listFavourites(actor: CitizenActor, url: FavouritesUrl): Promise<Favourites> {
  const { accountId } = actor.citizen;
  const db = dbFor(actor);
  const [rows, recent] = await Promise.all([
    db.favouriteAd.findMany({ where: { accountId, removedAt: null }, take: mostFavourites }),
    db.seenAd.findMany({ where: { accountId }, orderBy: { seenAt: 'desc' }, take: 4 * mostRecent }),
  ]);
  const kept = new Set(rows.map(({ index, adId: id }) => keyText({ index, id })));
  // What can be put back stands in one place only.
  const elsewhere = new Set([...kept, url.fjernet ?? '']);
  const others = recent.map(({ index, adId: id }) => keyText({ index, id })).filter((key) => !elsewhere.has(key));
  const shown = await shownAds([...kept], others);
  const all = rows.map((row): Favourite => {
    const key = keyText({ index: row.index, id: row.adId });
    const hit = shown?.get(key);
    const deadline = hit ? hit.teaser.deadline : (row.deadline?.toISOString().slice(0, 10) ?? null);
    const state = favouriteState(deadline, shown && hit !== undefined, today());
    const { title, employer, place, createdAt } = row;
    const href = row.index === 'internal' ? adHref('jobnet', row.adId) : null;
    return { key, title, employer, place, deadline, createdAt, state, href, teaser: hit ? view(hit) : null };
  });
  const lastPage = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(url.side, lastPage);
  return {
    favourites: sortFavourites(all, url.sorter).slice((page - 1) * perPage, page * perPage),
    total: all.length,
    page,
    lastPage,
    isComplete: shown !== null,
    removed: url.fjernet === null ? null : await findRemoved(actor, url.fjernet),
    recent: others
      .flatMap((key) => shown?.get(key) ?? [])
      .slice(0, mostRecent)
      .map(view),
  };
}

function view(hit: Hit): TeaserView {
  return teaserOf(hit, { site: 'jobnet', texts: textsFor('jobnet'), today: today(), marks: noMarks });
}

const mostAsked = 500;

/** Those of the ads that search shows, by key; null when it did not answer. Asked for once for each five hundred. */
async function shownAds(...lists: string[][]): Promise<Map<string, Hit> | null> {
  const keys = lists.flat().flatMap((key) => readKey(key) ?? []);
  const parts = Array.from({ length: Math.ceil(keys.length / mostAsked) }, (_, at) =>
    keys.slice(at * mostAsked, (at + 1) * mostAsked),
  );
  const answers = await Promise.all(parts.map((part) => outside().ankiro.documents({ keys: part }, portal)));
  const hits = answers.map((answer) => (answer.ok ? answer.value : null));
  if (hits.includes(null)) return null;
  return new Map(hits.flatMap((some) => some ?? []).map((hit) => [keyText(hit), hit]));
}

async function findRemoved(actor: CitizenActor, key: string): Promise<Favourites['removed']> {
  const known = readKey(key);
  if (!known) return null;
  const { accountId } = actor.citizen;
  const where = { accountId, index: known.index, adId: known.id, removedAt: { not: null } };
  const row = await dbFor(actor).favouriteAd.findFirst({ where, select: { title: true } });
  return row && { key, title: row.title };
}
