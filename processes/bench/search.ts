import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { SetupError } from '@/prisma/setup-error';
import type { Vocabulary } from '@/services/ankiro';
import type { Engine } from '@/services/ankiro/stub/engine/engine';
import { loadSnapshot, saveSnapshot } from '@/services/ankiro/stub/engine/snapshot';
import { Suggestions } from '@/services/ankiro/stub/engine/suggestions';
import { runCommand } from '../run-command';
import type { Contender } from './search/contender';
import { corpusOf } from './search/corpus';
import { miniSearch } from './search/mini-search';
import { orama } from './search/orama';
import { engineSearchOf, ours } from './search/ours';
import { postgres } from './search/postgres';
import { queryLog } from './search/query-log';
import { danish, percentile, tableOf } from './search/table';
import { readVocabulary } from './search/vocabulary';

setFlagsFromString('--expose-gc');
setFlagsFromString('--max-old-space-size=12000');
const collectGarbage: unknown = runInNewContext('gc');

const defaultSizes = [40_000, 100_000];
/** The others need more memory and patience for a million than a common machine has. */
const mostForOthers = 200_000;
const log = queryLog();

type Measured = { name: string; fillMs: number; megabytes: number; times: number[]; ids: Set<string>[] };

/** `npm run bench:search [SIZE …] [--alone]`: the search engine beside others, with the same ads and the same queries. */
runCommand(async () => {
  const numbers = process.argv.slice(2).filter((argument) => argument !== '--alone');
  if (numbers.some((number) => !/^\d+$/.test(number))) {
    throw new SetupError('Give the numbers of ads to try with, for example: npm run bench:search 40000 100000');
  }
  const vocabulary = await readVocabulary();
  const sizes = numbers.length > 0 ? numbers.map(Number) : defaultSizes;
  for (const size of sizes) await compare(vocabulary, size, process.argv.includes('--alone') || size > mostForOthers);
});

async function compare(vocabulary: Vocabulary, size: number, isAlone: boolean): Promise<void> {
  console.log(
    `\n${danish(size, 0)} ads, ${log.length} queries with text, filters, all counts and every third a radius`,
  );
  const own = ours(vocabulary);
  const measured = [await measure(own, vocabulary, size, 5)];
  await measureBesides(own.engine, vocabulary);
  const others = isAlone ? [] : [() => miniSearch(vocabulary), () => orama(vocabulary), () => postgres(vocabulary)];
  for (const make of others) measured.push(await measure(await make(), vocabulary, size, 1));
  console.log(
    tableOf(
      head,
      measured.map((one) => rowOf(one, measured[0] ?? one)),
    ),
  );
}

async function measure(contender: Contender, vocabulary: Vocabulary, size: number, rounds: number): Promise<Measured> {
  const before = bytesInUse();
  const corpusBegan = performance.now();
  for (const _ of corpusOf(vocabulary, size));
  const corpusMs = performance.now() - corpusBegan;
  const began = performance.now();
  await contender.fill(corpusOf(vocabulary, size));
  const fillMs = performance.now() - began - corpusMs;
  const ids: Set<string>[] = [];
  // Also the warm-up: nobody is timed before the code has been run.
  for (const query of log) ids.push(new Set(await contender.allIds(query)));
  for (const query of log.slice(0, 40)) await contender.search(query);
  const megabytes = (bytesInUse() - before + ((await contender.bytesElsewhere?.()) ?? 0)) / 1e6;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of log) {
      const start = performance.now();
      await contender.search(query);
      times.push(performance.now() - start);
    }
  }
  await contender.close();
  return { name: contender.name, fillMs, megabytes, times, ids };
}

const head = ['', 'indexed s', 'memory MB', 'p50 ms', 'p99 ms', '× p50', '× p99', 'of theirs we find', 'hits'];

function rowOf({ name, fillMs, megabytes, times, ids }: Measured, own: Measured): string[] {
  const p50 = percentile(times, 0.5);
  const p99 = percentile(times, 0.99);
  const theirs = ids.reduce((sum, set) => sum + set.size, 0);
  const both = ids.reduce((sum, set, at) => sum + set.intersection(own.ids[at] ?? new Set()).size, 0);
  return [
    name,
    danish(fillMs / 1_000, 1),
    danish(megabytes, 0),
    danish(p50, 2),
    danish(p99, 2),
    danish(p50 / percentile(own.times, 0.5), 1),
    danish(p99 / percentile(own.times, 0.99), 1),
    `${danish((100 * both) / Math.max(1, theirs), 2)} %`,
    danish(theirs, 0),
  ];
}

/** What only our own engine is asked: suggestions, the way to disk and back, and a change. */
async function measureBesides(engine: Engine, vocabulary: Vocabulary): Promise<void> {
  const suggestions = new Suggestions(vocabulary, engine.lexicon.compounds);
  const prefixes = log.flatMap(({ text }) => [3, 4, 5, 7].map((length) => text.slice(0, length)));
  const suggest = prefixes.concat(prefixes).map((prefix) => timed(() => suggestions.find(prefix, 5, false)));
  const folder = await mkdtemp(join(tmpdir(), 'jobnet-bench-'));
  const file = join(folder, 'index');
  const saveBegan = performance.now();
  await saveSnapshot(engine, file, { origin: '', change: 1 });
  const loadBegan = performance.now();
  await loadSnapshot(vocabulary, file);
  const loaded = performance.now();
  const { size } = await stat(file);
  await rm(folder, { recursive: true });
  const [query] = log;
  const changes = [...corpusOf(vocabulary, 200)].map((document) =>
    timed(() => {
      engine.upsert([{ ...document, id: `ny${document.id}` }]);
      if (query) engine.search(engineSearchOf(query));
    }),
  );
  const ms = (values: number[]) =>
    `p50 ${danish(percentile(values, 0.5), 2)} ms, p99 ${danish(percentile(values, 0.99), 2)} ms`;
  console.log(`suggestions: ${ms(suggest.slice(prefixes.length))}`);
  console.log(`one ad changed and a search after it: ${ms(changes)}`);
  console.log(
    `snapshot: ${danish(size / 1e6, 0)} MB, saved in ${danish((loadBegan - saveBegan) / 1e3, 2)} s, ` +
      `loaded in ${danish((loaded - loadBegan) / 1e3, 2)} s`,
  );
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function bytesInUse(): number {
  if (typeof collectGarbage === 'function') collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
