import { parseArgs } from 'node:util';
import { SetupError } from '@/prisma/setup-error';
import { writeSearch } from '@/services/ankiro';
import { runCommand } from '../run-command';
import { createAsker } from './load/asker';
import { atRate, type Measured, type Question } from './load/loops';
import { withPortal } from './portal';
import { chance } from './search/chance';
import { queryLog } from './search/query-log';
import { danish, percentile, tableOf } from './search/table';

const suggestionsPerSecond = 100;
const addressesPerSecond = 100;
const searchesPerSecond = 50;
const connections = 64;
const warmUpSeconds = 5;
/** Requests come from so many addresses. */
const visitors = 2_000;

const log = queryLog();
const addresses = [
  'nørrebrogade 12, 2 tv',
  'vestergade 4',
  'gl. kongevej 103',
  'skolevej 14 5000',
  'algade',
  'søndergade aarhus',
  'h c andersens boulevard 2',
  'kirkevej 7 b',
  'strandvejen 2900',
  'birkevej 3 4700 næstved',
  'åboulevarden',
  'xyzvej',
];
const postcodes = ['2100', '8000', '5000', '9000', '6700', '4000', '7100', '3400'];

/**
 * `npm run bench:findjob [-- ADDRESS] [-- --seconds 60]`: suggestions and searches as a whole country asks them, and after
 * them the suggested addresses of a joblog's form.
 */
runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { seconds: { type: 'string', default: '60' } },
    allowPositionals: true,
  });
  const seconds = Number(values.seconds);
  if (!Number.isInteger(seconds) || seconds < 1) throw new SetupError('Give whole seconds: --seconds 60');
  await withPortal(positionals[0], async (url) => {
    await load(url, warmUpSeconds);
    const [suggestions, searches] = await load(url, seconds);
    await loadAddresses(url, warmUpSeconds);
    const suggested = await loadAddresses(url, seconds);
    console.log(`\n${url}, ${seconds} seconds, timed from when each request was due\n`);
    const rows = [
      rowOf(`${suggestionsPerSecond} suggestions/s`, suggestions),
      rowOf(`${searchesPerSecond} searches/s`, searches),
      rowOf(`${addressesPerSecond} addresses/s`, suggested),
    ];
    console.log(tableOf(['', 'answered', 'p50 ms', 'p95 ms', 'p99 ms', 'longest ms', 'errors'], rows));
    for (const [problem, count] of [suggestions, searches, suggested].flatMap(({ errors }) => [...errors])) {
      console.log(
        `${danish(count, 0)} × ${problem}${problem === 'status 429' ? ': set API_REQUESTS_PER_MINUTE=0' : ''}`,
      );
      process.exitCode = 1;
    }
  });
});

async function load(url: string, seconds: number): Promise<[Measured, Measured]> {
  const asker = createAsker(connections);
  const from = visitorsOf(url, seconds);
  const both = await Promise.all([
    atRate(suggestionsPerSecond, { asker, seconds, next: (number) => from(suggestionPath(number)) }),
    atRate(searchesPerSecond, { asker, seconds, next: (number) => from(searchPath(number)) }),
  ]);
  asker.close();
  return both;
}

async function loadAddresses(url: string, seconds: number): Promise<Measured> {
  const asker = createAsker(connections);
  const from = visitorsOf(url, seconds);
  const measured = await atRate(addressesPerSecond, { asker, seconds, next: (number) => from(addressPath(number)) });
  asker.close();
  return measured;
}

/** Questions to the portal at `url`, each from one of the visitors. */
function visitorsOf(url: string, seed: number): (path: string) => Question {
  const random = chance(seed);
  return (path) => {
    const visitor = random.of(visitors);
    return { url: `${url}${path}`, headers: { 'x-forwarded-for': `10.0.${visitor >> 8}.${visitor & 255}` } };
  };
}

/** What has been typed of an address: three characters, then one more, to its end; now and then its postcode is there. */
function addressPath(number: number): string {
  const text = addresses[number % addresses.length] ?? '';
  const length = 3 + (Math.floor(number / addresses.length) % (text.length - 2));
  const place = number % 7 === 0 ? `&postnummer=${postcodes[number % postcodes.length]}` : '';
  return `/api/adresse/forslag?text=${encodeURIComponent(text.slice(0, length))}${place}`;
}

/** What has been typed of a word of the log: three letters, then one more, and one more. */
function suggestionPath(number: number): string {
  const { text = '' } = log[Math.floor(number / 3) % log.length] ?? {};
  return `/api/findjob/suggestions?text=${encodeURIComponent(text.slice(0, 3 + (number % 3)))}`;
}

function searchPath(number: number): string {
  const { text = '', filters = {}, near } = log[number % log.length] ?? {};
  const postnummer = postcodes[number % postcodes.length] ?? '2100';
  const params = writeSearch({ text, filters, radius: near ? { postnummer, km: near.km } : null });
  return `/api/findjob/search?${params}`;
}

function rowOf(name: string, { times, errors }: Measured): string[] {
  const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
  const parts = [0.5, 0.95, 0.99, 1].map((part) => danish(percentile(times, part), 1));
  return [name, danish(times.length, 0), ...parts, danish(failed, 0)];
}
