import { outside } from '@/lib/core/outside';
import type { UrlSearch } from '@/services/ankiro';
import { findJobHref, questionOf } from '../queries';
import { fewerWords, nearTypedPostcode, widerCircles } from '../rules/broader';
import type { Narrowing } from '../rules/chips';
import { postnummerNavn, type Tables } from '../rules/names';
import type { Site } from '../schema';

const portal = { kind: 'portal' } as const;

/** A search nearby that finds something. */
export type WayOn = { label: string; href: string; count: number };

export type Help = { spelling: { text: string; href: string } | null; ways: WayOn[] };

const mostWays = 6;

type Words = {
  wider: (km: number) => string;
  near: (km: number, place: string) => string;
  without: (label: string) => string;
  word: (word: string) => string;
};

export type HelpSettings = { narrowings: readonly Narrowing[]; geografi: Tables['geografi']; words: Words };

/**
 * Ways on from a search that finds nothing: its spelling, a wider circle, one word or one thing less. Only those that
 * find something.
 */
export async function findHelp(site: Site, search: UrlSearch, settings: HelpSettings): Promise<Help> {
  const { narrowings, geografi, words } = settings;
  const nameOf = (postnummer: string) => geografi && postnummerNavn(geografi, postnummer);
  const near = nearTypedPostcode(search, (word) => nameOf(word) !== null).map(({ postnummer, km, search: around }) => {
    return { label: words.near(km, nameOf(postnummer) ?? postnummer), search: around };
  });
  const wider = widerCircles(search).map(({ km, search: wide }) => ({ label: words.wider(km), search: wide }));
  const less = [
    ...fewerWords(search).map(({ word, search: rest }) => ({ label: words.word(word), search: rest })),
    ...narrowings.map(({ label, without }) => ({ label, search: without })),
  ].map((one) => ({ ...one, label: words.without(one.label) }));
  const [spelling, circles, others] = await Promise.all([
    findSpelling(site, search),
    counted(site, [...near, ...wider]),
    counted(site, less),
  ]);
  // The nearest circle that finds something is enough.
  return { spelling, ways: [...circles.slice(0, 1), ...others].slice(0, mostWays) };
}

/** The text without its likely typing mistakes; null when there are none or nobody knows. */
export async function findSpelling(site: Site, search: UrlSearch): Promise<Help['spelling']> {
  if (search.text === '') return null;
  const answer = await outside().ankiro.spelling({ text: search.text }, portal);
  const text = answer.ok ? answer.value.suggestion : null;
  return text === null ? null : { text, href: findJobHref(site, { ...search, text, page: 1 }) };
}

async function counted(site: Site, ways: readonly { label: string; search: UrlSearch }[]): Promise<WayOn[]> {
  const answers = await Promise.all(
    ways.map(async ({ label, search }) => {
      const answer = await outside().ankiro.search({ ...questionOf(site, search), perPage: 0 }, portal);
      return { label, href: findJobHref(site, search), count: answer.ok ? answer.value.total : 0 };
    }),
  );
  return answers.filter(({ count }) => count > 0);
}
