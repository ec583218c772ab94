import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { facets } from '@/services/ankiro';
import { Engine } from '@/services/ankiro/stub/engine/engine';
import { loadSnapshot, saveSnapshot } from '@/services/ankiro/stub/engine/snapshot';
import { everything } from '@/services/ankiro/stub/engine/wanted';
import { adWith, placeAt, vocabulary, workAs } from '../../sample';

const folder = await mkdtemp(join(tmpdir(), 'ankiro-'));
afterAll(() => rm(folder, { recursive: true }));

const engine = new Engine(vocabulary);
engine.upsert([
  adWith({ id: '1', ...workAs('Kok'), ...placeAt('8000') }),
  adWith({ id: '2', title: 'Rengøringsassistent', ...placeAt('2100') }),
  adWith({ id: '3', title: 'Borte' }),
]);
engine.remove([{ index: 'internal', id: '3' }]);

const questions = ['', 'kok', 'rengøring'].map((text) => ({
  ...everything,
  text,
  facets: facets.map(({ key }) => key),
  center: { lat: 56, lon: 10 },
  km: 400,
}));

test('what was saved answers as before, and takes in what comes', async () => {
  const file = join(folder, 'whole');
  await saveSnapshot(engine, file, { origin: 'here', change: 42 });
  const loaded = await loadSnapshot(vocabulary, file);
  expect(loaded).toMatchObject({ origin: 'here', change: 42 });
  for (const question of questions) expect(loaded?.engine.search(question)).toEqual(engine.search(question));
  loaded?.engine.upsert([adWith({ id: '4', title: 'Fiskekok' })]);
  expect(loaded?.engine.search({ ...everything, text: 'kok' }).total).toBe(2);
});

test('a snapshot made with other words is not used', async () => {
  const file = join(folder, 'words');
  await saveSnapshot(engine, file, { origin: 'here', change: 1 });
  expect(await loadSnapshot({ ...vocabulary, lande: [] }, file)).toBeNull();
});

test('a snapshot that is missing, cut short or scribbled upon is not used', async () => {
  const file = join(folder, 'damaged');
  expect(await loadSnapshot(vocabulary, file)).toBeNull();
  await saveSnapshot(engine, file, { origin: 'here', change: 1 });
  const whole = await readFile(file);
  for (const cut of [0, 4, 100, whole.length - 40]) {
    await writeFile(file, whole.subarray(0, cut));
    expect(await loadSnapshot(vocabulary, file)).toBeNull();
  }
  await writeFile(file, Buffer.concat([Buffer.from('tull'), whole.subarray(4)]));
  expect(await loadSnapshot(vocabulary, file)).toBeNull();
});
