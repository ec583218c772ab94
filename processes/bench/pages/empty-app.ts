import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '@/prisma/setup-error';
import { findFreePort } from '@/services/local';
import { lastLines } from '../../test/outcome';
import { cleanEnvironment, startProgram, stopProgram } from '../../test/programs';

const framework = 'node_modules/next/dist/bin/next';
const startupMs = 60_000;

const files: Record<string, string> = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'next.config.js': 'export default { poweredByHeader: false };\n',
  'app/layout.js': `import { createElement as h } from 'react';
export default function Layout({ children }) {
  return h('html', { lang: 'da' }, h('head', null, h('title', null, 'Tom')), h('body', null, children));
}
`,
  // It asks nobody anything and decides nothing: as many elements as it is told, with so much text in each.
  'app/page.js': `import { createElement as h } from 'react';
export const dynamic = 'force-dynamic';
export default async function Page({ searchParams }) {
  const { elements, letters } = await searchParams;
  const text = 'x'.repeat(Number(letters));
  return h('main', null, Array.from({ length: Number(elements) }, (_, number) => h('p', { key: number }, text)));
}
`,
};

/** Where the app is written and built; nothing of it is part of the portal. */
export const emptyAppFolder = '.next-bench/empty';

/** A page of the framework with nothing in it but its size. */
export type EmptyApp = { url(elements: number, letters: number): string; stop(): Promise<void> };

/** Writes an app that only has the framework, builds it and starts it. */
export async function startEmptyApp(): Promise<EmptyApp> {
  await mkdir(join(emptyAppFolder, 'app'), { recursive: true });
  for (const [file, content] of Object.entries(files)) await writeFile(join(emptyAppFolder, file), content);
  const { code, output } = await startProgram('empty-build', process.execPath, [framework, 'build', emptyAppFolder])
    .ended;
  if (code !== 0) throw new SetupError(`The empty page could not be built:\n${lastLines(output)}`);
  const port = await findFreePort();
  const args = [framework, 'start', emptyAppFolder, '--port', String(port)];
  const program = startProgram('empty', process.execPath, args, cleanEnvironment());
  const origin = `http://localhost:${port}`;
  const giveUp = Date.now() + startupMs;
  while (!(await fetch(`${origin}/?elements=1&letters=1`).catch(() => undefined))?.ok) {
    if (Date.now() > giveUp) {
      await stopProgram(program);
      throw new SetupError('The empty page did not answer; test-results/empty.log says more.');
    }
    await sleep(100);
  }
  return {
    url: (elements, letters) => `${origin}/?elements=${elements}&letters=${letters}`,
    stop: async () => {
      await stopProgram(program);
    },
  };
}
