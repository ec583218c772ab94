import { beforeAll, describe, expect, test } from 'vitest';
import { outside } from '@/lib/core/outside';
import { adsOf, readFindJob, searchJobs } from '@/lib/find-job/queries';
import type { Site } from '@/lib/find-job/schema';
import { answerJobCount } from '@/lib/find-job-api/queries/job-count';
import { answerSearch } from '@/lib/find-job-api/queries/search';
import { searchSchema } from '@/lib/find-job-api/schema';
import { findMapAds } from '@/lib/find-job-kort/queries';
import { findAd, listSimilar } from '@/lib/jobannonce/queries/ad';
import { seedWhenEmpty } from '@/processes/seed';
import type { Hit } from '@/services/ankiro';
import type { Result } from '@/services/http/result';
import { publish, waitForIndex } from '@/tests/lib/jobagent/arrange';
import { Browser } from '@/tests/support/browser';
import { seededOn, testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);

/** As many as a portal has that has just been started. */
const seededAds = 5_000;

/** External ads that only one of the two knows, as Ankiro's own crawler may bring them. */
const strays = [
  { id: 'EKUNWIDK', index: 'ExternalWorkInDenmarkJobJobnet', isWorkInDenmarkJob: true },
  { id: 'EKUNJOBNET', index: 'external', isWorkInDenmarkJob: false },
] as const;

/** What is marked and what is not, as JobAdService tells it. */
const truth = { marked: new Set<string>(), others: new Set<string>() };

beforeAll(async () => {
  await seedWhenEmpty(database.ownerUrl, seededOn, { ads: seededAds });
  await new Browser().open('/', readTruth, { offsetMs: Date.parse(`${seededOn}T12:00:00Z`) - Date.now() });
  await waitForIndex();
  await publish(database.app, ...strays.map((ad) => ({ ...ad, title: 'Isbjørnepasser', url: 'https://zoo.example/' })));
  truth.marked.add('EKUNWIDK');
  truth.others.add('EKUNJOBNET');
});

async function readTruth(): Promise<void> {
  let since: string | undefined;
  for (let hasMore = true; hasMore; ) {
    const answer = told(await outside().jobAds.listChanges({ since, max: 500 }, { kind: 'portal' }));
    for (const { id, job } of answer.changes)
      if (job?.status === 'Publication') truth[job.ad.isWorkInDenmarkJob ? 'marked' : 'others'].add(id);
    ({ cursor: since, hasMore } = answer);
  }
}

function told<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`${answer.reason}: ${answer.detail}`);
  return answer.value;
}

const perPage = 100;

/** Every ad of a site's own list, page after page. */
async function listAll(site: Site, query = ''): Promise<Hit[]> {
  const { search } = readFindJob(new URLSearchParams(query));
  const hits: Hit[] = [];
  for (let page = 1; ; page += 1) {
    const found = told(await searchJobs(site, { ...search, page, perPage }));
    hits.push(...found.hits);
    if (page >= found.lastPage) {
      expect(hits).toHaveLength(found.total);
      return hits;
    }
  }
}

const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id).sort();
const sorted = (set: ReadonlySet<string>) => [...set].sort();

test('the seed has ads of every kind', () => {
  const { marked, others } = truth;
  for (const kind of [marked, others]) {
    expect([...kind].filter((id) => id.startsWith('E')).length).toBeGreaterThan(100);
    expect([...kind].filter((id) => !id.startsWith('E')).length).toBeGreaterThan(100);
  }
});

describe('Work in Denmark', () => {
  test.each(['BestMatch', 'PublicationDate', 'ApplicationDate'])(
    'shows every marked ad once, and no other (%s)',
    async (orderType) => {
      const hits = await listAll('widk', `orderType=${orderType}`);
      expect(hits.filter(({ teaser }) => !teaser.isWorkInDenmarkJob)).toEqual([]);
      expect(ids(hits)).toEqual(sorted(truth.marked));
    },
  );

  test('shows nothing else to whoever asks for it by its filters', async () => {
    const query = 'source=ekstern&occupations=x&jobAnnouncementType=2&WIDK=false';
    const hits = await listAll('widk', query);
    expect(hits.length).toBeGreaterThan(0);
    expect(ids(hits)).toEqual(sorted(truth.marked).filter((id) => id.startsWith('E')));
  });

  test('has pages for marked ads, and for no other', async () => {
    const states = async (all: ReadonlySet<string>) => {
      const seeded = [...all].filter((id) => !strays.some((stray) => stray.id === id));
      const found = new Set<string>();
      // Every tenth: asking for all of them at once is more than JobAdService is ready for.
      for (const [at, id] of seeded.entries()) if (at % 10 === 0) found.add((await findAd(id, 'widk')).state);
      return [...found].sort();
    };
    expect(await states(truth.others)).toEqual(['unknown']);
    expect((await states(truth.marked)).filter((state) => state === 'unknown' || state === 'down')).toEqual([]);
  });

  test('has marked ads only on its map, among what is similar, and in the open interface', async () => {
    const { search } = readFindJob(new URLSearchParams('WIDK=true'));
    const onMap = told(await findMapAds('widk', search, null)).ads.map(({ id }) => id.split(':')[1] ?? '');
    expect(onMap.length).toBeGreaterThan(100);
    const words = ['engineer', 'kok', 'cleaning', 'software', 'nurse'];
    const similar = await Promise.all(words.map(async (text) => told(await listSimilar(null, { text }, 'widk'))));
    const answer = await answerSearch(new URLSearchParams('WIDK=true&resultsPerPage=100'));
    const open = searchSchema.parse(answer.body).jobAds.map(({ jobAdId }) => jobAdId);
    const all = [...onMap, ...similar.flat().map(({ hit }) => hit.id), ...open];
    expect(all.filter((id) => !truth.marked.has(id))).toEqual([]);
  });

  test('tells how many there are', async () => {
    expect((await answerJobCount()).body).toMatchObject({ jobCount: truth.marked.size });
  });
});

describe('Jobnet', () => {
  test('shows every ad once, marked or not, but none that is of Work in Denmark alone', async () => {
    const hits = await listAll('jobnet');
    const seeded = [...truth.marked, ...truth.others].filter((id) => id !== 'EKUNWIDK');
    expect(ids(hits)).toEqual(seeded.sort());
    expect(new Set(hits.map(({ index }) => index))).toEqual(new Set(adsOf('jobnet').indexes));
  });

  test('has no page for an ad that is of Work in Denmark alone', async () => {
    expect((await findAd('EKUNWIDK', 'jobnet')).state).toBe('unknown');
    expect((await findAd('EKUNWIDK', 'widk')).state).toBe('external');
    expect((await findAd('EKUNJOBNET', 'widk')).state).toBe('unknown');
  });
});
