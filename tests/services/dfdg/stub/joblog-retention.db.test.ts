import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteExpiredJoblogs } from '@/services/dfdg';
import { testDatabase } from '@/tests/support/database';

const { app } = await testDatabase();

const now = new Date('2026-06-15T00:35:00Z');
const night = { now, today: '2026-06-15' };
// 15 June 2022 began at 22:00 UTC on the 14th: Danish summer time.
const firstKept = new Date('2022-06-14T22:00:00Z');
const lastGone = new Date('2022-06-14T21:59:59.999Z');
const nothing = { joblogs: 0, dokumenter: 0, slettede: 0 };

beforeEach(async () => {
  await app.dfdgJoblog.deleteMany();
});

async function joblog(redigeret: Date, slettet: Date | null = null): Promise<string> {
  const made = { oprettet: redigeret, oprettetAf: 'jobnet', redigeret, redigeretAf: 'jobnet', slettet };
  const data = { id: randomUUID(), personKey: 'p', art: 'job', title: 'Kok', status: 'soegt', ...made };
  return (await app.dfdgJoblog.create({ data })).id;
}

async function dokument(joblogId: string, uploaded: Date, type = 'cv'): Promise<void> {
  const indhold = Buffer.from('%PDF-');
  const data = { joblogId, type, personKey: 'p', filename: 'cv.pdf', size: 5, uploaded, indhold };
  await app.dfdgJoblogDokument.create({ data });
}

const joblogsLeft = async () => (await app.dfdgJoblog.findMany()).map(({ id }) => id).toSorted();

describe('deleteExpiredJoblogs', () => {
  test('forgets what nobody has edited for four years, to the day in Denmark', async () => {
    const kept = await joblog(firstKept);
    await joblog(lastGone);
    expect(await deleteExpiredJoblogs(app, night)).toEqual({ ...nothing, joblogs: 1 });
    expect(await joblogsLeft()).toEqual([kept]);
  });

  test('takes the documents of what it forgets along', async () => {
    await dokument(await joblog(lastGone), now);
    await deleteExpiredJoblogs(app, night);
    expect(await app.dfdgJoblogDokument.count()).toBe(0);
  });

  test('forgets a document by its own age, and leaves the joblog as it is', async () => {
    const id = await joblog(now);
    await dokument(id, lastGone, 'cv');
    await dokument(id, firstKept, 'ansoegning');
    expect(await deleteExpiredJoblogs(app, night)).toEqual({ ...nothing, dokumenter: 1 });
    expect(await app.dfdgJoblogDokument.findMany()).toMatchObject([{ type: 'ansoegning' }]);
    expect(await app.dfdgJoblog.findMany()).toMatchObject([{ id, redigeret: now, version: 1 }]);
  });

  test('makes a deletion final when it can no longer be undone', async () => {
    const ago = (hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1000);
    const undoable = await joblog(ago(100), new Date(ago(24).getTime() + 1));
    const final = await joblog(ago(100), ago(24));
    await dokument(final, ago(100));
    expect(await deleteExpiredJoblogs(app, night)).toEqual({ ...nothing, slettede: 1 });
    expect(await joblogsLeft()).toEqual([undoable]);
    expect(await app.dfdgJoblogDokument.count()).toBe(0);
  });

  test('finds nothing more when it runs again', async () => {
    const kept = await joblog(firstKept);
    await dokument(kept, lastGone);
    await joblog(lastGone);
    await deleteExpiredJoblogs(app, night);
    expect(await deleteExpiredJoblogs(app, night)).toEqual(nothing);
  });

  test.each([3, 4])('forgets all of it piece by piece (%i in 2s)', async (count) => {
    const kept = await joblog(firstKept);
    for (let n = 0; n < count; n += 1) {
      await joblog(lastGone);
      await dokument(await joblog(now), lastGone);
    }
    expect(await deleteExpiredJoblogs(app, night, 2)).toEqual({ ...nothing, joblogs: count, dokumenter: count });
    expect(await joblogsLeft()).toContain(kept);
  });

  test('leaves alone what is edited in the very moment it has been found', async () => {
    const id = await joblog(lastGone);
    let batch: ReturnType<typeof deleteExpiredJoblogs> | undefined;
    await app.$transaction(async (tx) => {
      await tx.dfdgJoblog.update({ where: { id }, data: { redigeret: now } });
      batch = deleteExpiredJoblogs(app, night);
      await waitUntilSomebodyWaits();
    });
    expect(await batch).toEqual(nothing);
    expect(await joblogsLeft()).toEqual([id]);
  });
});

/** Returns when a statement of another connection waits for a lock that this test holds. */
async function waitUntilSomebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await app.$queryRaw`SELECT 1 FROM pg_locks
      JOIN pg_database ON pg_database.oid = pg_locks.database OR pg_locks.database IS NULL
      WHERE NOT granted AND datname = current_database()`;
    if (Array.isArray(waiting) && waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
