import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findFreePort, holdDataDir, removeDatabase } from '@/services/local';

interface End {
  code: number | null;
  output: string;
}

const begun: { child: ChildProcess; dataDir: string }[] = [];

afterEach(async () => {
  for (const { child, dataDir } of begun.splice(0)) {
    child.kill('SIGKILL');
    await removeDatabase(dataDir);
  }
});

/** Runs the launcher, as `npm run dev` does so that nothing need be built, with settings that must not work. */
async function start(settings: Record<string, string>): Promise<End> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jobnet-start-'));
  chmodSync(dataDir, 0o755);
  const fixed = {
    NODE_ENV: 'test' as const,
    HOME: '/nonexistent',
    DATA_DIR: dataDir,
    PORT: String(await findFreePort()),
  };
  const env = { ...fixed, ...settings };
  const child = spawn(process.execPath, ['--import', 'tsx', 'processes/start.ts', '--dev'], { env });
  begun.push({ child, dataDir });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return new Promise((done) => child.once('close', (code) => done({ code, output: withoutLogs(output) })));
}

/** Without the events that our programs log, one JSON object a line. */
function withoutLogs(output: string): string {
  return output.replace(/^\{.*\}\n/gm, '').trim();
}

test('a taken port stops the start with one sentence', async () => {
  const server = createServer();
  const port = await findFreePort();
  await new Promise<void>((done) => server.listen(port, done));
  const end = await start({ PORT: String(port) });
  server.close();
  expect(end).toEqual({
    code: 1,
    output: `Port ${port} (the portal) is taken by another program. Stop it, or choose another PORT.`,
  });
});

test('a database that cannot be reached stops the start with one sentence, and what was started with it', async () => {
  const port = await findFreePort();
  const end = await start({ DATABASE_URL: `postgresql://a:b@127.0.0.1:${port}/c` });
  expect(end).toEqual({
    code: 1,
    output: `No PostgreSQL answers at 127.0.0.1:${port}. Start it, or correct DATABASE_URL.`,
  });
});

test('settings that make no sense are told all at once', async () => {
  const end = await start({ PORT: 'here', MODE: 'banana' });
  expect(end.code).toBe(1);
  expect(end.output.split('\n').map((line) => line.split(' ')[0])).toEqual(['MODE', 'PORT']);
});

test('a data folder that is a file stops the start with one sentence', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'jobnet-start-')), 'file');
  writeFileSync(file, '');
  const end = await start({ DATA_DIR: join(file, 'data') });
  expect(end.code).toBe(1);
  expect(end.output).toMatch(/^The folder .* cannot be written to .* set DATA_DIR to another folder\.$/);
});

test('data that another portal uses are left alone', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jobnet-start-'));
  const hold = await holdDataDir(dataDir, 'http://localhost:4100');
  const end = await start({ DATA_DIR: dataDir });
  await hold.release();
  expect(end.code).toBe(1);
  expect(end.output).toContain('is in use by the portal at http://localhost:4100');
});
