import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { budgets, frameworkScriptsGzip } from '@/processes/bytes/budgets';
import { tooLarge, tooLargePage } from '@/processes/bytes/check';
import { pageBytes } from '@/processes/bytes/page';
import { gzipBytes, readScripts } from '@/processes/bytes/scripts';

/** A build with such chunks, of bytes that cannot be packed. */
async function buildOf(chunks: Record<string, number>, routes: Record<string, string[]>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jobnet-bytes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'static/chunks'), { recursive: true });
  await mkdir(join(folder, 'diagnostics'));
  for (const [name, size] of Object.entries(chunks))
    await writeFile(join(folder, 'static/chunks', name), randomBytes(size));
  const statistics = Object.entries(routes).map(([route, files]) => {
    return { route, firstLoadChunkPaths: files.map((file) => `.next-x/static/chunks/${file}`) };
  });
  await writeFile(join(folder, 'diagnostics/route-bundle-stats.json'), JSON.stringify(statistics));
  await writeFile(
    join(folder, 'build-manifest.json'),
    JSON.stringify({ polyfillFiles: ['static/chunks/polyfill.js'] }),
  );
  return folder;
}

test('a page loads what its statistics name, each file once', async () => {
  const chunks = { 'a.js': 1_000, 'b.js': 2_000, 'map.js': 5_000, 'polyfill.js': 9_000, 'style.css': 700 };
  const build = await buildOf(chunks, { '/': ['a.js', 'b.js', 'a.js'], '/x': ['a.js'] });
  const { firstLoad, onDemand, mapWorker } = readScripts(build);
  const rounded = firstLoad.map(({ route, bytes }) => [route, Math.round(bytes / 1_000)]);
  expect(rounded).toEqual([
    ['/', 3],
    ['/x', 1],
  ]);
  expect(Math.round(onDemand / 1_000)).toBe(5);
  expect(mapWorker).toBe(0);
});

test('of the copies of the map’s files the one it starts is counted', async () => {
  const build = await buildOf({ 'a.js': 1_000 }, { '/': ['a.js'] });
  await mkdir(join(build, 'static/media'));
  for (const [name, size] of [
    ['maplibre-gl-worker.0vivtm-3b_ds3.mjs', 3_000],
    ['maplibre-gl-worker-dev.26cmr-8p6iuwh.mjs', 5_000],
    ['maplibre-gl.3rkpky0htenmc.mjs', 7_000],
  ] as const)
    await writeFile(join(build, 'static/media', name), randomBytes(size));
  expect(Math.round(readScripts(build).mapWorker / 1_000)).toBe(3);
});

test('what is larger than it may be is told with the page, and what is just as large is not', () => {
  const most = frameworkScriptsGzip + budgets.ownScriptsGzip;
  const firstLoad = [
    { route: '/', bytes: most },
    { route: '/tung', bytes: most + 1 },
  ];
  const onDemand = budgets.onDemandScriptsGzip - 100;
  expect(tooLarge({ firstLoad, onDemand, mapWorker: 100 })).toEqual([
    expect.stringContaining(`/tung loads ${budgets.ownScriptsGzip + 1} bytes`),
  ]);
  expect(tooLarge({ firstLoad: [], onDemand, mapWorker: 101 })).toHaveLength(1);
  expect(tooLarge({ firstLoad: [], onDemand, mapWorker: 0 })).toEqual([expect.stringContaining('not in the build')]);
});

test('a text is measured as it is packed', () => {
  expect(gzipBytes('job '.repeat(10_000))).toBeLessThan(500);
});

test('a page is measured with the style sheets it names', async () => {
  const sent: Record<string, string> = {
    'http://localhost/x': '<html><link rel="stylesheet" href="/a.css?dpl=1&amp;x=2"/><p>æ</p></html>',
    'http://localhost/a.css?dpl=1&x=2': 'p{color:red}',
  };
  const measured = await pageBytes('http://localhost/x', async (url) => sent[url] ?? expect.unreachable(url));
  expect(measured).toMatchObject({ html: 74, css: 12, elements: 3 });
  const foreign = '<link rel="stylesheet" href="https://example.com/a.css">';
  await expect(pageBytes('http://localhost/x', async () => foreign)).rejects.toThrow('example.com');
});

test('a page that is just as large as it may be is not told', () => {
  const most = { html: budgets.findJobHtml, htmlGzip: budgets.findJobHtmlGzip, css: 0, cssGzip: budgets.cssGzip };
  expect(tooLargePage({ ...most, elements: 1 })).toEqual([]);
  expect(tooLargePage({ ...most, html: most.html + 1, cssGzip: most.cssGzip + 1, elements: 1 })).toHaveLength(2);
});
