import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdDataDir, prepareDataDir } from '@/services/local';

const temporary = () => mkdtemp(join(tmpdir(), 'jobnet-data-'));

test('a data folder is made, with the folders above it', async () => {
  const folder = join(await temporary(), 'a', 'b');
  expect(await prepareDataDir(folder)).toBe(folder);
});

test('a data folder that cannot be used is told with the name of the setting', async () => {
  const file = join(await temporary(), 'file');
  await writeFile(file, '');
  await expect(prepareDataDir(join(file, 'below'))).rejects.toThrow(/cannot be written to .* set DATA_DIR/);
});

test('a second portal on the same data is told where the first one is', async () => {
  const folder = await temporary();
  const hold = await holdDataDir(folder, 'http://localhost:4100');
  await expect(holdDataDir(folder, 'http://localhost:4110')).rejects.toThrow(
    `The data in ${folder} is in use by the portal at http://localhost:4100 (process ${process.pid}).`,
  );
  await hold.release();
});

test('data that was given free can be held again', async () => {
  const folder = await temporary();
  await (await holdDataDir(folder, 'http://localhost:4100')).release();
  await (await holdDataDir(folder, 'http://localhost:4100')).release();
});
