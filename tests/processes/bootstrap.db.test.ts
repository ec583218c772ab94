import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

interface End {
  code: number | null;
  output: string;
}

function bootstrap(...args: string[]): Promise<End> {
  const child = spawn(process.execPath, ['processes/bootstrap.mjs', ...args]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}

test('without a program it says how it is used', async () => {
  const end = await bootstrap();
  expect(end.code).toBe(1);
  expect(end.output).toContain('for example: node processes/bootstrap.mjs start');
});

test('a program that does not exist is not looked for elsewhere', async () => {
  expect((await bootstrap('../next.config')).code).toBe(1);
  expect((await bootstrap('no-such-program')).code).toBe(1);
});

test('the exit code and the words of the program are handed on', async () => {
  const end = await bootstrap('db-diff');
  expect(end.code).toBe(1);
  expect(end.output).toContain('Give the migration a name');
});
