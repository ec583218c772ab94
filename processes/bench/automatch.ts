import { type RunSettings, runAutomatch } from '@/lib/automatch/queries/run';
import { stepsFor } from '@/lib/automatch/rules/steps';
import { SetupError } from '@/prisma/setup-error';
import type { Ankiro, Question, Vocabulary } from '@/services/ankiro';
import { ankiroContract } from '@/services/ankiro/contract';
import type { Engine } from '@/services/ankiro/stub/engine/engine';
import { Nearness } from '@/services/ankiro/stub/engine/nearness';
import { Ok } from '@/services/http/result';
import { runCommand } from '../run-command';
import { type Chance, chance } from './search/chance';
import { corpusOf } from './search/corpus';
import { ours } from './search/ours';
import { danish, percentile, tableOf } from './search/table';
import { readVocabulary } from './search/vocabulary';

const ads = 40_000;
const citizens = 5_000;
/** Everybody who is in DFDG (facts of September 2021). */
const everybody = 900_000;

/** `npm run bench:automatch [NUMBER OF ADS]`: automatch for citizens all over Denmark, one after another in one process. */
runCommand(async () => {
  const [given = String(ads)] = process.argv.slice(2);
  if (!/^\d{1,7}$/.test(given))
    throw new SetupError('Give the number of ads, for example: npm run bench:automatch 40000');
  const vocabulary = await readVocabulary();
  const { engine, fill } = ours(vocabulary);
  await fill(corpusOf(vocabulary, Number(given)));
  const ankiro = ankiroOn(engine);
  const people = peopleOf(vocabulary, ankiro);
  for (const person of people.slice(0, 500)) await runAutomatch(person);
  const rows: string[][] = [];
  for (const [name, group] of groupsOf(people)) rows.push(await measure(name, group));
  console.log(`\n${danish(Number(given), 0)} ads, ${danish(citizens, 0)} citizens, one core\n`);
  console.log(
    tableOf(['', 'citizens', 'ads found', 'p50 ms', 'p95 ms', 'p99 ms', 'citizens/s', 'everybody min'], rows),
  );
});

type Person = RunSettings & { group: string };

function groupsOf(people: readonly Person[]): [string, readonly Person[]][] {
  return [['all', people], ...Map.groupBy(people, ({ group }) => group)];
}

async function measure(name: string, people: readonly Person[]): Promise<string[]> {
  const times: number[] = [];
  let found = 0;
  for (const person of people) {
    const from = performance.now();
    const picks = await runAutomatch(person);
    times.push(performance.now() - from);
    found += picks.ok ? picks.value.length : 0;
  }
  const seconds = times.reduce((sum, one) => sum + one, 0) / 1000;
  const rate = people.length / seconds;
  return [
    name,
    danish(people.length, 0),
    danish(found / people.length, 1),
    ...[0.5, 0.95, 0.99].map((part) => danish(percentile(times, part), 2)),
    danish(rate, 0),
    danish(everybody / rate / 60, 1),
  ];
}

/** People where people live, with one to four job wishes; every twentieth visiteret to fleksjob. */
function peopleOf(vocabulary: Vocabulary, ankiro: Person['ankiro']): Person[] {
  const random = chance(2026);
  const hotjobQualified = vocabulary.stillinger
    .filter(() => random.of(11) === 0)
    .map(({ conceptUriDa }) => conceptUriDa);
  return Array.from({ length: citizens }, () => {
    const isFleksjob = random.of(20) === 0;
    const { lat, lon } = random.skewed(vocabulary.postnumre);
    return {
      ankiro,
      hotjobQualified,
      group: isFleksjob ? 'fleksjob' : 'ordinary',
      steps: stepsFor(isFleksjob ? 'lab09' : 'lab01'),
      jobwishes: wishesOf(vocabulary, random),
      home: { lat, lon },
      km: 70,
      max: 10,
      hidden: new Set<string>(),
      today: '2026-11-23',
    };
  });
}

function wishesOf({ stillinger }: Vocabulary, random: Chance): { conceptUriDa: string; titel: string }[] {
  return Array.from({ length: 1 + random.of(4) }, () => random.skewed(stillinger));
}

/** The engine behind the contract, with everything that goes in and out checked as in the portal. */
function ankiroOn(engine: Engine): Pick<Ankiro, 'search' | 'near'> {
  const { search, near } = ankiroContract.operations;
  const nearness = new Nearness(engine.vocabulary, engine.lexicon);
  return {
    search: async (input) => {
      const { geo, box = null, ...rest } = search.input.parse(input);
      const { center, km } = placeOf(geo);
      return Ok(search.output.parse(engine.search({ ...rest, center, km, box })));
    },
    near: async (input) => {
      const { conceptUriDa, max } = near.input.parse(input);
      return Ok(near.output.parse(nearness.near(conceptUriDa, max) ?? []));
    },
  };
}

function placeOf(geo: Question['geo']) {
  return geo && 'lat' in geo ? { center: geo, km: geo.km } : { center: null, km: null };
}
