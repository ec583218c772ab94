import type { Maalgruppe } from '@/services/dfdg';
import { type CitizenFacts, hasScreening, isInRehabilitering } from './facts';
import { type MenuItem, ruleFor } from './table';

export type MenuSectionTitle = 'Jobsøgning' | 'Planer og aftaler' | 'Min sag til teamet';

export type MenuLink = {
  key: MenuItem;
  title: string;
  path: string;
  /** The page is the citizen's alone: a caseworker who looks at the portal does not get the link. */
  citizenOnly: boolean;
};

export type MenuSection = { title: MenuSectionTitle; links: MenuLink[] };

type Entry = Omit<MenuLink, 'citizenOnly'> & {
  section: MenuSectionTitle;
  citizenOnly?: true;
  /** Without it the item needs no data of its own. */
  shows?: (facts: CitizenFacts, on: string) => boolean;
};

const jobsoegning = { section: 'Jobsøgning' } as const;
const planer = { section: 'Planer og aftaler' } as const;

/** All menu items in their order: a new one is a line here and a word in the table of målgrupper. */
const entries: readonly Entry[] = [
  { ...jobsoegning, key: 'find-job', title: 'Find job', path: '/find-job' },
  { ...jobsoegning, key: 'jeg-soeger-job-som', title: 'Jeg søger job som', path: '/jeg-soeger-job-som' },
  { ...jobsoegning, key: 'joblog', title: 'Joblog', path: '/joblog' },
  { ...jobsoegning, key: 'cv', title: 'CV', path: '/cv' },
  { ...planer, key: 'min-plan', title: 'Min Plan', path: '/min-plan' },
  { ...planer, key: 'moeder', title: 'Møder', path: '/moeder' },
  { ...planer, key: 'beskedbakke', title: 'Beskedbakke', path: '/beskedbakke' },
  {
    ...planer,
    key: 'dagpengetaellere',
    title: 'Dagpengetællere',
    path: '/taellere/dagpenge',
    shows: (facts) => facts.harDagpengetaeller,
  },
  {
    ...planer,
    key: 'supplerende-dagpenge',
    title: 'Supplerende dagpenge',
    path: '/taellere/supplerende',
    shows: (facts) => facts.harSupplerendeTaeller,
  },
  {
    ...planer,
    key: '225-timers-reglen',
    title: '225 timers reglen',
    path: '/taellere/225-timer',
    shows: (facts) => facts.hasHoursToNudgingSocialAid,
  },
  {
    ...planer,
    key: 'forberedelsesskema',
    title: 'Forberedelsesskema',
    path: '/forberedelsesskema',
    citizenOnly: true,
    shows: hasScreening,
  },
  { ...planer, key: 'historik', title: 'Historik', path: '/historik' },
  {
    key: 'min-sag-til-teamet',
    title: 'Min sag til teamet',
    path: '/min-sag-til-teamet',
    section: 'Min sag til teamet',
    shows: isInRehabilitering,
  },
];

const sections: readonly MenuSectionTitle[] = ['Jobsøgning', 'Planer og aftaler', 'Min sag til teamet'];

/** The menu after login on a day (GRP-3): sections in order, without those that would be empty. */
export function menuFor(maalgruppe: Maalgruppe | null, facts: CitizenFacts, on: string): MenuSection[] {
  const { menu } = ruleFor(maalgruppe, on);
  const shown = entries.filter(({ key, shows }) => menu.includes(key) && (shows?.(facts, on) ?? true));
  return sections.flatMap((title) => {
    const links = shown
      .filter(({ section }) => section === title)
      .map(({ key, title: name, path, citizenOnly }) => ({
        key,
        title: name,
        path,
        citizenOnly: citizenOnly ?? false,
      }));
    return links.length > 0 ? [{ title, links }] : [];
  });
}
