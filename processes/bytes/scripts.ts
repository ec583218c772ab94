import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const statisticsSchema = z.array(z.object({ route: z.string(), firstLoadChunkPaths: z.array(z.string()) }));
const manifestSchema = z.object({ polyfillFiles: z.array(z.string()).default([]) });

/** The scripts of a build, gzip, by the framework's own statistics. */
export type BuiltScripts = {
  /** What each page loads before anything is asked for. */
  firstLoad: { route: string; bytes: number }[];
  /** What no page loads at first, together. */
  onDemand: number;
  /** What the map starts beside itself; 0 when it is not found. */
  mapWorker: number;
};

/** The bundler copies several of the map's files; this is the one that the map is told to start. */
const mapWorkerFile = /^maplibre-gl-worker\.[\w-]+\.mjs$/;

/** How large a text is when it is packed for its way. */
export function gzipBytes(content: string | Buffer): number {
  return gzipSync(content).length;
}

/** Reads the scripts of the build in a folder. Those for browsers without modules are left out: nobody has one. */
export function readScripts(folder: string): BuiltScripts {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const statistics = statisticsSchema.parse(read('diagnostics/route-bundle-stats.json'));
  const { polyfillFiles } = manifestSchema.parse(read('build-manifest.json'));
  const chunks = join('static', 'chunks');
  const files = readdirSync(join(folder, chunks), { recursive: true, encoding: 'utf8' });
  const sizes = new Map(
    files
      .filter((file) => file.endsWith('.js'))
      .map((file) => [join(chunks, file), gzipBytes(readFileSync(join(folder, chunks, file)))]),
  );
  // The statistics name files with the folder of the build before them.
  const inBuild = (path: string) => path.slice(path.indexOf(`${chunks}/`));
  const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
  const first = statistics.map(({ route, firstLoadChunkPaths }) => ({
    route,
    paths: firstLoadChunkPaths.map(inBuild),
  }));
  const known = new Set([...first.flatMap(({ paths }) => paths), ...polyfillFiles]);
  return {
    firstLoad: first.map(({ route, paths }) => ({ route, bytes: sum(new Set(paths)) })),
    onDemand: sum([...sizes.keys()].filter((path) => !known.has(path))),
    mapWorker: workerBytes(join(folder, 'static', 'media')),
  };
}

function workerBytes(media: string): number {
  const files = existsSync(media) ? readdirSync(media).filter((file) => mapWorkerFile.test(file)) : [];
  return files.reduce((total, file) => total + gzipBytes(readFileSync(join(media, file))), 0);
}
