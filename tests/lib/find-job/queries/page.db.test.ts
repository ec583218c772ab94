import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/core/session/viewer';
import { getFindJobPage } from '@/lib/find-job/queries/page';
import { viewOf } from '@/lib/find-job/queries/view';
import { markSeen, setFavourite } from '@/lib/jobannonce/mutations';
import { publish, waitForIndex, word } from '@/tests/lib/jobagent/arrange';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { pressOf } from '@/tests/support/forms';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);

const aarhus = {
  ...{ postcode: '8000', city: 'Aarhus C', kommunekode: '0751' },
  ...({ region: 'Midtjylland', position: { lat: 56.157, lon: 10.203 } } as const),
};
const english = { title: 'Flying suit tailor', text: 'You sew.' };

beforeAll(async () => {
  await waitForIndex();
  await publish(
    database.app,
    { id: 'S1', ...aarhus, arbejdstid: 1, publishedAt: '2026-01-03T08:00:00Z' },
    { id: 'S2', arbejdstid: 16, publishedAt: '2026-01-02T08:00:00Z' },
    { id: 'S3', isWorkInDenmarkJob: true, english, publishedAt: '2026-01-01T08:00:00Z' },
  );
});

/** The page as a browser gets it that opens this address. */
async function open(query: string, actor: Actor | null = null, options?: RequestOptions) {
  const work = () => getFindJobPage(new URLSearchParams(query), actor);
  const { value } = await new Browser().open('/find-job', work, options);
  return value ?? expect.unreachable();
}

const all = `searchString=${word}`;
const newest = `${all}&orderType=PublicationDate`;
const titlesOf = ({ results }: Awaited<ReturnType<typeof open>>) => results?.teasers.map(({ key }) => key);

describe('the page of Find Job', () => {
  test('shows what was found, in the order that was asked for', async () => {
    const page = await open(newest);
    expect(page.results).toMatchObject({ total: 3, page: 1, lastPage: 1, help: null });
    expect(titlesOf(page)).toEqual(['internal:S1', 'internal:S2', 'internal:S3']);
  });

  test('tells what narrows the search, and leads to it without each thing', async () => {
    const page = await open(`${all}&municipalities=0751&workHoursType=1`);
    expect(titlesOf(page)).toEqual(['internal:S1']);
    expect(page.chips).toMatchObject([
      { label: `“${word}”`, href: '/find-job?municipalities=0751&workHoursType=1' },
      { label: 'Aarhus', href: `/find-job?${all}&workHoursType=1` },
      { label: 'Fuldtid', href: `/find-job?${all}&municipalities=0751` },
    ]);
  });

  test('counts what each choice would give beside the others', async () => {
    const { groups } = await open(`${all}&workHoursType=16`);
    const choices = (key: string) => groups.find((group) => group.key === key)?.lists[0]?.list.choices ?? [];
    expect(choices('arbejdstid').map(({ label, count, isChosen }) => [label, count, isChosen])).toEqual([
      ['Fuldtid', 2, false],
      ['Deltid', 1, true],
    ]);
    expect(choices('geografi').find(({ label }) => label === 'Midtjylland')?.count).toBe(0);
  });

  test('shows the last page to whoever asks for one behind it', async () => {
    const page = await open(`${newest}&resultsPerPage=2&pageNumber=9`);
    expect(page.results).toMatchObject({ total: 3, page: 2, lastPage: 2 });
    expect(titlesOf(page)).toEqual(['internal:S3']);
    expect(page.search.page).toBe(9);
  });

  test('searches without what does not exist, and says so', async () => {
    const page = await open(`${all}&municipalities=0999&postalCode=0001&regions=Atlantis`);
    expect(page.results?.total).toBe(3);
    expect(page.ignored.map(({ param, text }) => `${param} ${text}`).sort()).toEqual([
      ...['municipalities 0999', 'postalCode 0001', 'regions Atlantis'],
    ]);
  });

  test.each([
    [
      '',
      ['Region: “Atlantis” kender vi ikke.', 'Ansættelsesvilkår: “99” kender vi ikke.', 'Side: “0” kender vi ikke.'],
    ],
    [
      '&WIDK=true',
      ['Region: we do not know “Atlantis”.', 'Terms of employment: we do not know “99”.', 'Page: we do not know “0”.'],
    ],
  ])('calls what it has left out by the names that people see%s', async (site, expected) => {
    const query = `regions=Atlantis&jobAnnouncementType=99&pageNumber=0${site}`;
    const { notes } = viewOf(await open(query), new URLSearchParams(query), null, null);
    expect(notes.ignored.lines).toEqual(expected);
  });

  test('keeps form, choices and filters while search does not answer', async () => {
    const page = await open(`${all}&municipalities=0751`, null, { faults: { ankiro: 'down' } });
    expect(page.results).toBeNull();
    expect(viewOf(page, new URLSearchParams(), null, null).count).toBe('Søgningen svarer ikke');
    expect(page.search.text).toBe(word);
    expect(page.chips.map(({ label }) => label)).toEqual([`“${word}”`, 'Aarhus']);
    expect(page.groups.find(({ key }) => key === 'arbejdstid')?.lists[0]?.list.choices).toHaveLength(2);
  });

  test('leads to all values of a long list, and shows those that were asked for', async () => {
    const kommuner = (page: Awaited<ReturnType<typeof open>>) => {
      const regions = page.groups.find(({ key }) => key === 'geografi')?.lists[0]?.list.choices ?? [];
      return regions.find(({ isChosen }) => isChosen)?.inside ?? expect.unreachable();
    };
    const { all: rest, choices } = kommuner(await open('regions=Midtjylland'));
    expect(rest).toEqual({ href: '/find-job?regions=Midtjylland&visAlle=kommune', number: 19 });
    expect(choices.length).toBeLessThan(19);
    const whole = await open('regions=Midtjylland&visAlle=kommune&visAlle=farve');
    expect(whole.showAll).toEqual(['kommune']);
    expect(kommuner(whole)).toMatchObject({ all: null, choices: { length: 19 } });
  });
});

describe('what a citizen has seen and kept', () => {
  async function marked(): Promise<ReturnType<typeof citizenActor>> {
    const actor = citizenActor(await newAccount(database.owner));
    const { accountId } = actor.citizen;
    await new Browser().post('/find-job', async () => {
      await markSeen(actor, { index: 'internal', id: 'S1' });
      const favourite = { annonce: 'internal:S3', gem: 'ja' } as const;
      await setFavourite(actor, favourite, pressOf('favorit', accountId));
    });
    return actor;
  }

  const marksIn = (page: Awaited<ReturnType<typeof open>>) =>
    page.results?.teasers.map(({ isSeen, isFavorite }) => [isSeen, isFavorite]);
  const none = [
    [false, false],
    [false, false],
    [false, false],
  ];

  test('is marked for the citizen, and for a caseworker who looks along', async () => {
    const actor = await marked();
    const expected = [
      [true, false],
      [false, false],
      [false, true],
    ];
    expect(marksIn(await open(newest, actor))).toEqual(expected);
    expect(marksIn(await open(newest, caseworkerActor(actor.citizen)))).toEqual(expected);
  });

  test('is marked for nobody else, and not on Work in Denmark', async () => {
    const actor = await marked();
    expect(marksIn(await open(newest))).toEqual(none);
    expect(marksIn(await open(newest, citizenActor(await newAccount(database.owner))))).toEqual(none);
    expect(marksIn(await open('searchString=tailor&WIDK=true', actor))).toEqual([[false, false]]);
  });
});

describe('Work in Denmark', () => {
  test('is in English and shows its own ads, without the filters it does not have', async () => {
    const page = await open('searchString=tailor&WIDK=true&jobAnnouncementType=2');
    expect(page.site).toBe('widk');
    expect(page.results?.teasers).toMatchObject([{ title: english.title, href: '/find-job/S3?WIDK=true' }]);
    expect(page.groups.map(({ key }) => key)).not.toContain('ansaettelsesvilkaar');
    expect(page.ignored).toMatchObject([{ param: 'jobAnnouncementType', text: '2' }]);
    expect(page.chips.every(({ href }) => href.includes('WIDK=true'))).toBe(true);
  });
});
