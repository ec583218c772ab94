import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ChildSpec, startChild } from '@/services/local';

const folder = mkdtempSync(join(tmpdir(), 'jobnet-children-'));

/** A program that does what a test wants of it. */
function program(name: string, source: string): Pick<ChildSpec, 'name' | 'script' | 'env'> {
  const script = join(folder, `${name}.mts`);
  writeFileSync(script, source);
  return { name, script, env: { NODE_ENV: 'test' } };
}

const staying = "setInterval(() => undefined, 1000); process.send?.('ready');";

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((done) => setTimeout(done, 20));
}

test('a program is ready when it says so, and ends when it is asked to', async () => {
  const child = startChild(program('willing', staying));
  await child.ready;
  await child.stop();
  expect(await child.ended).toBeUndefined();
});

test('a program that ends before it is ready is told with its exit code', async () => {
  const child = startChild(program('portal', 'process.exit(3)'));
  await expect(child.ready).rejects.toThrow('The portal stopped (exit code 3, see above).');
});

test('a program that dawdles is told', async () => {
  const child = startChild({ ...program('worker', 'setInterval(() => undefined, 1000)'), readyMs: 300 });
  await expect(child.ready).rejects.toThrow('The worker was not ready after 0.3 seconds.');
  await child.stop();
});

test('a program that is killed is told', async () => {
  const child = startChild(program('portal', `${staying} setTimeout(() => process.kill(process.pid, 'SIGKILL'), 50);`));
  await child.ready;
  expect((await child.ended)?.message).toBe('The portal stopped (killed by SIGKILL).');
});

test('a program that will not stop is made to', async () => {
  const child = startChild({
    ...program('stubborn', `process.on('SIGTERM', () => undefined); ${staying}`),
    graceMs: 200,
  });
  await child.ready;
  await child.stop();
  expect(await child.ended).toBeUndefined();
});

test('a program stops when the launcher is killed', async () => {
  const trace = join(folder, 'trace');
  const write = (text: string) => `writeFileSync('${trace}', '${text}')`;
  const orphan = program(
    'orphan',
    `import { writeFileSync } from 'node:fs';
     process.on('SIGTERM', () => { ${write('stopped')}; process.exit(); });
     ${write('started')}; ${staying}`,
  );
  const launcher = program(
    'launcher',
    `import { startChild } from '${process.cwd()}/services/local/children';
     startChild(${JSON.stringify(orphan)});`,
  );
  const parent = spawn(process.execPath, ['--import', 'tsx', launcher.script], { stdio: 'ignore' });
  await until(() => existsSync(trace));
  parent.kill('SIGKILL');
  await until(() => readFileSync(trace, 'utf8') === 'stopped');
});
