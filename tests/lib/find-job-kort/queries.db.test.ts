import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/core/session/viewer';
import { getMapPage } from '@/lib/find-job-kort/queries';
import { recordFindJobVisit } from '@/lib/jobsoegningsdata/mutations';
import { publish, waitForIndex, word } from '@/tests/lib/jobagent/arrange';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);

const events = () => database.owner.jobsoegningsdataEvent.findMany({ orderBy: { id: 'asc' } });

beforeAll(async () => {
  await waitForIndex();
  const aarhus = { postcode: '8000', city: 'Aarhus C', kommunekode: '0751', region: 'Midtjylland' } as const;
  await publish(
    database.app,
    { id: 'M1', ...aarhus, position: { lat: 56.157, lon: 10.203 } },
    { id: 'M2', position: null },
    { id: 'M3', country: 'SE', position: { lat: 59.3, lon: 18.1 } },
  );
});

beforeEach(async () => {
  await database.owner.jobsoegningsdataEvent.deleteMany();
});

/** What the page of the map does for a browser that opens it. */
async function open(query: string, actor: Actor | null = null, options?: RequestOptions) {
  const work = async () => {
    const page = await getMapPage(new URLSearchParams(query));
    await recordFindJobVisit(actor, page.visit);
    return page;
  };
  const { value } = await new Browser().open('/find-job/kort', work, options);
  return value ?? expect.unreachable();
}

describe('the map of Find Job', () => {
  test('shows the ads that have a place in Denmark, and says that there are more', async () => {
    const { view } = await open(`searchString=${word}`);
    expect(view.board?.items).toMatchObject([{ id: 'internal:M1', href: '/find-job/M1' }]);
    expect(view.counts).toEqual([
      'Kortet viser 1 af 3 job.',
      '2 job har ingen adresse på kortet. Du finder dem på listen.',
    ]);
  });

  test('is held to a part of it by the address', async () => {
    expect((await open(`searchString=${word}&mapArea=55,12,56,13`)).view).toMatchObject({ isEmpty: true });
  });

  test('says that it has nothing to show while search does not answer', async () => {
    const { view } = await open(`searchString=${word}`, null, { faults: { ankiro: 'down' } });
    expect(view).toMatchObject({ board: null, isEmpty: false, counts: [] });
  });
});

describe('jobsøgningsdata', () => {
  test('is told that Find Job was opened on the map, from where, and what was searched for', async () => {
    const actor = citizenActor(await newAccount(database.owner));
    await open(`searchString=${word}&municipalities=0751&fra=forside`, actor);
    expect((await events()).map(({ name, data }) => [name, data])).toEqual([
      ['find-job-opened', { site: 'jobnet', from: 'forside' }],
      [
        'find-job-searched',
        {
          ...{ site: 'jobnet', hasText: true, text: word, filters: { kommune: ['0751'] } },
          ...{ radius: null, sort: 'BestMatch', hits: 1 },
        },
      ],
    ]);
  });

  test('is told of a search only when the page before was the list', async () => {
    const headers = { referer: 'http://localhost:3000/find-job?searchString=x' };
    await open(`searchString=${word}`, null, { headers });
    expect((await events()).map(({ name }) => name)).toEqual(['find-job-searched']);
  });

  test('is told nothing of a page that a form draws anew', async () => {
    const visit = async () =>
      recordFindJobVisit(null, (await getMapPage(new URLSearchParams(`searchString=${word}`))).visit);
    await new Browser().post('/find-job/kort', visit);
    expect(await events()).toEqual([]);
  });

  test.each([
    ['a page that is only fetched ahead', null, { prefetch: true }],
    ['a caseworker who looks along', caseworkerActor({}), {}],
  ])('is told nothing of %s', async (_, actor, options) => {
    await open(`searchString=${word}`, actor, options);
    expect(await events()).toEqual([]);
  });
});
