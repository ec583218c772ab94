import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const routesSchema = z.record(z.string(), z.string());
const actionSchema = z.object({
  filename: z.string(),
  exportedName: z.string(),
  workers: z.record(z.string(), z.unknown()),
});
const actionsSchema = z.object({
  node: z.record(z.string(), actionSchema),
  edge: z.record(z.string(), z.unknown()),
});

/** A server action as the build knows it. */
export interface BuiltAction {
  id: string;
  /** `lib/konto/actions.ts#changeUsernameAction`. */
  name: string;
  /** A page from which it can be sent. */
  page: string;
}

/** Everything in a build that answers to the outside. */
export interface Build {
  /** `/forside`, `/joblog/[id]`, `/[...side]`. */
  pages: string[];
  handlers: string[];
  actions: BuiltAction[];
}

/** Reads what a build serves from the manifests that the framework itself goes by. */
export function readBuild(folder: string): Build {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const byFile = routesSchema.parse(read('app-path-routes-manifest.json'));
  const served = Object.keys(routesSchema.parse(read('server/app-paths-manifest.json')));
  const routes = served.map((file) => ({ file, path: byFile[file] ?? file }));
  const kind = (ending: string) => routes.flatMap(({ file, path }) => (file.endsWith(ending) ? [path] : []));
  const { node, edge } = actionsSchema.parse(read('server/server-reference-manifest.json'));
  const strangers = [
    ...routes.filter(({ file }) => !/\/(page|route)$/.test(file)).map(({ file }) => file),
    ...Object.keys(edge),
    // The older kind of page knows nothing of what is proven here.
    ...Object.keys(routesSchema.parse(read('server/pages-manifest.json'))).filter(
      (page) => !/^\/(404|500)$/.test(page),
    ),
  ];
  if (strangers.length > 0) throw new Error(`The build serves something of an unknown kind: ${strangers.join(', ')}`);
  return {
    pages: kind('/page'),
    handlers: kind('/route'),
    actions: Object.entries(node).map(([id, { filename, exportedName, workers }]) => {
      const worker = Object.keys(workers)[0]?.replace(/^app/, '') ?? '';
      return { id, name: `${filename}#${exportedName}`, page: byFile[worker] ?? '/' };
    }),
  };
}

/** The route that serves a path: its own, or else the dynamic one with the longest fixed beginning. */
export function routeOf(path: string, routes: readonly string[]): string | undefined {
  if (routes.includes(path)) return path;
  const fixed = (route: string) => route.indexOf('[');
  return routes
    .filter((route) => route.includes('[') && pattern(route).test(path))
    .toSorted((one, other) => fixed(other) - fixed(one))[0];
}

function pattern(route: string): RegExp {
  const parts = route.split('/').map((part) => {
    if (part.startsWith('[...')) return '.+';
    return part.startsWith('[') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
