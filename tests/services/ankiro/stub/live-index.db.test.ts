import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { SearchDocument } from '@/services/ankiro';
import { everything } from '@/services/ankiro/stub/engine/wanted';
import { LiveIndex } from '@/services/ankiro/stub/live-index';
import { forgetRemoved, removeDocuments, writeDocuments } from '@/services/ankiro/stub/tables';
import { testDatabase } from '@/tests/support/database';
import { adWith, vocabulary } from '../sample';

const { app, owner } = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), 'ankiro-live-'));
afterAll(() => rm(folder, { recursive: true }));

let asked = 0;
const settings = {
  db: app,
  vocabulary: async () => {
    asked += 1;
    return vocabulary;
  },
};
const write = (...ads: SearchDocument[]) => app.$transaction((tx) => writeDocuments(tx, ads));
const removeIds = (...ids: string[]) => app.$transaction((tx) => removeDocuments(tx, 'internal', ids));
const titled = (id: string, title: string) => adWith({ id, title });
const open: LiveIndex[] = [];
const liveIndex = (snapshotFile?: string) => {
  const index = new LiveIndex({ ...settings, ...(snapshotFile ? { snapshotFile } : {}) });
  open.push(index);
  return index;
};
const idsIn = async (index: LiveIndex, text = '') => {
  const { engine } = await index.ready();
  return engine
    .search({ ...everything, text })
    .hits.map(({ id }) => id)
    .sort();
};

beforeEach(async () => {
  await Promise.all(open.splice(0).map((index) => index.close()));
  await owner.ankiroDocument.deleteMany();
  await owner.ankiroChange.deleteMany();
});

test('what was there before the start is found, and a start is made once', async () => {
  await write(titled('1', 'Kok'), titled('2', 'Smed'));
  const index = liveIndex();
  const before = asked;
  await Promise.all([index.ready(), index.ready(), index.ready()]);
  expect(asked - before).toBe(1);
  expect(await idsIn(index)).toEqual(['1', '2']);
  expect(index.state()).toEqual({ isReady: true, documents: 2, change: 1 });
});

test('two processes see a change by themselves within a second', async () => {
  const processes = [liveIndex(), liveIndex()];
  for (const index of processes) await index.ready();
  await write(titled('1', 'Kok'));
  for (const index of processes) await vi.waitFor(async () => expect(await idsIn(index, 'kok')).toEqual(['1']), 30_000);
  await write(titled('1', 'Smed'));
  for (const index of processes) await vi.waitFor(async () => expect(await idsIn(index, 'kok')).toEqual([]), 30_000);
  await removeIds('1');
  for (const index of processes) await vi.waitFor(async () => expect(await idsIn(index)).toEqual([]), 30_000);
});

test('an ad that is as it was is no change', async () => {
  expect(await write(titled('1', 'Kok'), titled('2', 'Smed'))).toBe(2);
  expect(await write(titled('1', 'Kok'), titled('2', 'Murer'))).toBe(1);
});

test('changes that are written at the same time are all seen', async () => {
  const index = liveIndex();
  await index.ready();
  const ids = Array.from({ length: 40 }, (_, number) => `${number}`);
  await Promise.all(
    ids.map(async (id) => {
      await write(titled(id, 'Kok'));
      await index.refresh();
    }),
  );
  expect(index.state().documents).toBe(40);
});

test('more than one page of changes is taken in', async () => {
  await write(...Array.from({ length: 2_300 }, (_, number) => titled(`${number}`, 'Kok')));
  const index = liveIndex();
  await index.ready();
  expect(index.state().documents).toBe(2_300);
});

test('the next start goes on from the snapshot', async () => {
  const file = join(folder, 'next');
  await write(titled('1', 'Kok'), titled('2', 'Smed'));
  const first = liveIndex(file);
  await first.ready();
  await first.close();
  await write(titled('3', 'Murer'));
  await removeIds('1');
  // Out of sight of whoever reads only what has changed since: if it is found, it came from the snapshot.
  await owner.ankiroDocument.deleteMany({ where: { id: '2' } });
  expect(await idsIn(liveIndex(file))).toEqual(['2', '3']);
});

test('an index that was made anew is saved while the process goes on', async () => {
  await write(titled('1', 'Kok'));
  await liveIndex(join(folder, 'quiet')).ready();
  await vi.waitFor(async () => expect(await readdir(folder)).toContain('quiet'), 30_000);
});

test('an index that was begun anew is saved in the place of the old one', async () => {
  const file = join(folder, 'anew');
  await write(titled('1', 'Kok'));
  const first = liveIndex(file);
  await first.ready();
  await first.close();
  const old = await stat(file);
  // Another database, with the same number of changes.
  await owner.ankiroDocument.deleteMany();
  await owner.ankiroChange.deleteMany();
  await write(titled('2', 'Smed'));
  await first.refresh();
  await first.close();
  expect((await stat(file)).ino).not.toBe(old.ino);
  await owner.ankiroDocument.deleteMany();
  expect(await idsIn(liveIndex(file))).toEqual(['2']);
});

test('a snapshot that is older than what is forgotten is not trusted', async () => {
  const file = join(folder, 'old');
  await write(titled('1', 'Kok'));
  const first = liveIndex(file);
  await first.ready();
  await first.close();
  await removeIds('1');
  await forgetRemoved(app, new Date(Date.now() + 1_000));
  expect(await owner.ankiroDocument.count()).toBe(0);
  expect(await idsIn(liveIndex(file))).toEqual([]);
});

test('a process that slept too long begins anew', async () => {
  await write(titled('1', 'Kok'), titled('2', 'Smed'));
  const index = liveIndex();
  await index.ready();
  await index.close();
  await removeIds('1');
  await forgetRemoved(app, new Date(Date.now() + 1_000));
  await write(titled('3', 'Murer'));
  await index.refresh();
  expect(await idsIn(index)).toEqual(['2', '3']);
});

test('a row that this version cannot read is left out', async () => {
  await write(titled('1', 'Kok'), titled('2', 'Smed'));
  await owner.ankiroDocument.updateMany({ where: { id: '1' }, data: { document: { title: 7 } } });
  expect(await idsIn(liveIndex())).toEqual(['2']);
});

test('a start that failed is tried again at the next question', async () => {
  await write(titled('1', 'Kok'));
  let isDown = true;
  const index = new LiveIndex({
    ...settings,
    vocabulary: async () => {
      if (isDown) throw new Error('the taxonomy is away');
      return vocabulary;
    },
  });
  open.push(index);
  await expect(index.ready()).rejects.toThrow('the taxonomy is away');
  isDown = false;
  expect(await idsIn(index)).toEqual(['1']);
});
