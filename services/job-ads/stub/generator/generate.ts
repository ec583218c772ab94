import type { ExternalAd, InternalAd } from '../../ad';
import { addDays } from '../days';
import { isDay, type Period, publicationDays, type StoredStatus } from '../rules';
import { titleOf, writeDanish, writeExcerpt } from './danish-text';
import { readEmployers, slugOf } from './employers';
import { writeEnglish, writeEnglishExcerpt } from './english-text';
import { choosePlaceAbroad, choosePlaces, type GeneratorPlaces } from './places';
import { createRandom, type Random, weightedChoice } from './random';
import { type GeneratorStilling, listPositions } from './stillinger';
import { chooseTerms, type Story } from './terms';
import { readTrades } from './trades';

/** What the ads are made from: the taxonomy and the address register. */
export type GeneratorTables = GeneratorPlaces & { stillinger: readonly GeneratorStilling[] };

export type GeneratedAd = Period & {
  id: string;
  status: StoredStatus;
  publishedAt: string | null;
} & ({ isExternal: false; ad: InternalAd } | { isExternal: true; ad: ExternalAd });

export type GeneratorSettings = {
  /** The day the ads are made for, `YYYY-MM-DD`. */
  day: string;
  /** Another seed, other ads. */
  seed?: number;
};

const firstId = 5_000_000;
const shares = { external: 0.4, workInDenmark: 0.42, abroad: 0.012, anonymous: 0.02, roaming: 0.03 };
const roamingEmployers = [
  'byggefirma',
  'malerfirma',
  'elfirma',
  'vvsfirma',
  'anlaegsfirma',
  'rengoering',
  'handelshus',
];
const travels = [
  'maskinfabrik',
  'byggefirma',
  'anlaegsfirma',
  'hotel',
  'restaurant',
  'itfirma',
  'oplevelser',
  'handelshus',
  'rederi',
];

/** Makes the ad with a number; the same settings and number make the same ad, whichever were made before. */
export function createGenerator(
  tables: GeneratorTables,
  { day, seed = 1 }: GeneratorSettings,
): (n: number) => GeneratedAd {
  const choosePosition = weightedChoice(listPositions(tables.stillinger, readTrades()), ({ weight }) => weight);
  const chooseEmployer = readEmployers();
  const choosePlace = choosePlaces(tables);

  return (n) => {
    const random = createRandom(seed, n);
    const isExternal = random.chance(shares.external);
    const position = choosePosition(random);
    const kind = random.pick(position.trade.employers);
    const isAbroad = travels.includes(kind) && random.chance(shares.abroad * 4);
    const isRoaming = roamingEmployers.includes(kind) && random.chance(shares.roaming * 4);
    const place = isAbroad ? choosePlaceAbroad(random) : choosePlace(random, !isRoaming);
    const life = lifeOf(random, day, isExternal);
    const story: Story = {
      position,
      place,
      employer: chooseEmployer(kind, random),
      isAnonymous: !isExternal && !isAbroad && random.chance(shares.anonymous),
      terms: chooseTerms(position, random, life.earliest),
    };
    const { deadline } = story.terms;
    const publicationEnd = isDay(deadline) ? deadline : addDays(life.publicationStart, publicationDays);
    const { publicationStart, publishedAt, status } = life;
    const whole = { publicationStart, publicationEnd, publishedAt, status };
    if (isExternal) return { id: `E${firstId + n}`, ...whole, isExternal, ad: externalAd(story, random, n) };
    return { id: `${firstId + n}`, ...whole, isExternal, ad: internalAd(story, random) };
  };
}

/** As many ads as asked for, one after the other. */
export function* generateAds(
  tables: GeneratorTables,
  settings: GeneratorSettings,
  count: number,
): Generator<GeneratedAd> {
  const make = createGenerator(tables, settings);
  for (let n = 0; n < count; n += 1) yield make(n);
}

/** Most ads are shown today; some of the internal ones are over, and a few wait for support. */
function lifeOf(random: Random, day: string, isExternal: boolean) {
  const roll = isExternal ? 1 : random.next();
  if (roll < 0.006) {
    return { status: 'AwaitingApproval' as const, publicationStart: day, publishedAt: null, earliest: day };
  }
  const isOver = roll < 0.026;
  const daysAgo = isOver ? 100 + random.int(60) : Math.floor(random.next() ** 1.6 * 30);
  const publicationStart = addDays(day, -daysAgo);
  const minutes = 5 * 60 + random.int(11 * 60);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  const publishedAt = `${publicationStart}T${clock}:00.000Z`;
  return { status: 'Approved' as const, publicationStart, publishedAt, earliest: isOver ? publicationStart : day };
}

function termsOfSearch({ position, place, terms, employer }: Story, isWorkInDenmarkJob: boolean) {
  const { hotjob, varighed, arbejdstid, weeklyHours, arbejdstidsforhold, deadline } = terms;
  return {
    conceptUriDa: position.stilling.conceptUriDa,
    workplace: place.workplace,
    stateEmployer: employer.isState,
    isWorkInDenmarkJob,
    hotjob,
    varighed,
    arbejdstid,
    weeklyHours,
    arbejdstidsforhold,
    deadline,
  };
}

function internalAd(story: Story, random: Random): InternalAd {
  const { employer, isAnonymous, terms } = story;
  const english = isForAbroad(story, random) ? writeEnglish(story, random) : null;
  const text = writeDanish(story, random);
  return {
    ...text,
    ...termsOfSearch(story, english !== null),
    english,
    employer: { name: employer.name, cvr: employer.cvr, isAnonymous },
    contact: {
      name: null,
      phone: null,
      email: `job@${isAnonymous ? 'opslag.example.com' : employer.host}`,
      url: isAnonymous || random.chance(0.4) ? null : `https://${employer.host}/job`,
    },
    start: terms.start,
    ansaettelsesvilkaar: terms.ansaettelsesvilkaar,
    handicapIngenHindring: terms.handicapIngenHindring,
  };
}

function externalAd(story: Story, random: Random, n: number): ExternalAd {
  const { employer } = story;
  const english = isForAbroad(story, random) ? writeEnglishExcerpt(story, random) : null;
  const teaser = english ?? { title: titleOf(story, random), excerpt: writeExcerpt(story, random) };
  const path = `${slugOf(teaser.title).slice(0, 60)}-${n.toString(36)}`;
  return {
    ...teaser,
    ...termsOfSearch(story, english !== null),
    hotjob: false,
    employerName: employer.name,
    url: `https://${employer.host}/job/${path}`,
  };
}

/** Whether the job is offered to people from other countries too. */
function isForAbroad({ position, place, terms, isAnonymous }: Story, random: Random): boolean {
  const isOpen = position.english !== null && place.country === null && terms.ansaettelsesvilkaar === 1 && !isAnonymous;
  return isOpen && random.chance(shares.workInDenmark);
}
