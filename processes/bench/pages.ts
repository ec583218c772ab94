import { join } from 'node:path';
import { budgets, frameworkScriptsGzip } from '../bytes/budgets';
import { type PageBytes, pageBytes } from '../bytes/page';
import { readScripts } from '../bytes/scripts';
import { runCommand } from '../run-command';
import { createAsker } from './load/asker';
import { asFastAsCan } from './load/loops';
import { type EmptyApp, emptyAppFolder, startEmptyApp } from './pages/empty-app';
import { tellLoggedIn } from './pages/logged-in';
import { benchFolder, withPortal } from './portal';
import { danish, percentile, tableOf } from './search/table';

const rounds = 5;
const secondsOfRound = 4;
const atATime = 8;
const bar = 0.6;

/**
 * `npm run bench:pages [-- ADDRESS]`: how large the pages are, how fast Find Job is drawn beside an empty page, and how soon
 * the pages of somebody who is logged in begin to come.
 */
runCommand(() =>
  withPortal(process.argv[2], async (origin, own) => {
    const empty = await startEmptyApp();
    try {
      const url = `${origin}/find-job`;
      const page = await pageBytes(url, fetchText);
      tellPage(page);
      tellScripts();
      await tellSpeed(url, page, empty);
      // Last: its database writes down all that it is asked.
      await tellLoggedIn(origin, own, empty);
    } finally {
      await empty.stop();
    }
  }),
);

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  if (!answer.ok) throw new Error(`${url} was answered with status ${answer.status}`);
  return answer.text();
}

function kilo(bytes: number): string {
  return danish(bytes / 1000, 1);
}

function tellPage({ html, htmlGzip, css, cssGzip }: PageBytes): void {
  console.log('\nFind Job: 20 ads and all filters\n');
  const rows = [
    ['HTML', kilo(html), kilo(budgets.findJobHtml), kilo(htmlGzip), kilo(budgets.findJobHtmlGzip)],
    ['CSS', kilo(css), '', kilo(cssGzip), kilo(budgets.cssGzip)],
  ];
  console.log(tableOf(['', 'KB', 'at most', 'gzip KB', 'at most'], rows));
}

function tellScripts(): void {
  const { firstLoad, onDemand, mapWorker } = readScripts(benchFolder);
  const floor = readScripts(join(emptyAppFolder, '.next')).firstLoad.find(({ route }) => route === '/')?.bytes ?? 0;
  console.log(`\nScripts of the build in ${benchFolder}, gzip KB\n`);
  const rows = firstLoad
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ route, bytes }) => [route, kilo(bytes), kilo(bytes - floor), kilo(budgets.ownScriptsGzip)]);
  rows.push(['(empty page)', kilo(floor), kilo(0), '']);
  const all = kilo(onDemand + mapWorker);
  rows.push(['(on demand)', all, all, kilo(budgets.onDemandScriptsGzip)]);
  console.log(tableOf(['first load', 'all', 'ours', 'at most'], rows));
  if (Math.abs(floor - frameworkScriptsGzip) > 500)
    console.log(
      `The framework has come to ${floor} bytes: correct frameworkScriptsGzip in processes/bytes/budgets.ts.`,
    );
}

async function tellSpeed(url: string, page: PageBytes, empty: EmptyApp): Promise<void> {
  const plain = await emptyPageLike(page, empty, page.elements);
  const bare = await emptyPageLike(page, empty, 1);
  const contenders = [
    { name: 'Find Job', url, perSecond: [] as number[] },
    { name: 'empty, as many elements', url: plain, perSecond: [] as number[] },
    { name: 'empty, one element', url: bare, perSecond: [] as number[] },
  ];
  const asker = createAsker(atATime);
  const measure = (address: string, seconds: number) =>
    asFastAsCan(atATime, { asker, seconds, next: () => ({ url: address }) });
  for (const { url: address } of contenders) await measure(address, secondsOfRound);
  // Round about, so that a machine that is busy for a while is so for all of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      const { times, seconds, errors } = await measure(contender.url, secondsOfRound);
      if (errors.size > 0) throw new Error(`${contender.name}: ${[...errors].join(', ')}`);
      contender.perSecond.push(times.length / seconds);
    }
  }
  asker.close();
  const own = percentile(contenders[0]?.perSecond ?? [], 0.5);
  console.log(`\n${rounds} rounds of ${secondsOfRound} seconds, ${atATime} at a time, medians\n`);
  const rows = await Promise.all(
    contenders.map(async ({ name, url: address, perSecond }) => {
      const { html } = await pageBytes(address, fetchText);
      const median = percentile(perSecond, 0.5);
      return [name, kilo(html), danish(median, 1), `${danish((100 * own) / median, 0)} %`];
    }),
  );
  console.log(tableOf(['', 'HTML KB', 'pages/s', 'Find Job reaches'], rows));
  console.log(`\nThe bar is ${danish(100 * bar, 0)} % of an empty page of the same size.`);
}

/** The address of an empty page with as many bytes of HTML, spread over so many elements. */
async function emptyPageLike({ html }: PageBytes, empty: EmptyApp, elements: number): Promise<string> {
  let letters = 0;
  // What an element costs beside its text, and how often the text is sent, is seen by asking.
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const size = Buffer.byteLength(await fetchText(empty.url(elements, letters)));
    const missing = Math.trunc((html - size) / elements / 2);
    if (missing === 0) break;
    letters = Math.max(0, letters + missing);
  }
  return empty.url(elements, letters);
}
