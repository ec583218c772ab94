import { beforeAll, describe, expect, test } from 'vitest';
import { getFindJobPage } from '@/lib/find-job/queries/page';
import { publish, waitForIndex, word } from '@/tests/lib/jobagent/arrange';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);

beforeAll(async () => {
  await waitForIndex();
  const aarhus = { postcode: '8000', city: 'Aarhus C', kommunekode: '0751', region: 'Midtjylland' } as const;
  const position = { lat: 56.157, lon: 10.203 };
  const isWorkInDenmarkJob = true;
  await publish(database.app, { id: 'H1', ...aarhus, position, arbejdstid: 1, varighed: 1, isWorkInDenmarkJob });
});

async function helpFor(query: string, options?: RequestOptions) {
  const work = () => getFindJobPage(new URLSearchParams(query), null);
  const { value } = await new Browser().open('/find-job', work, options);
  return value?.results ?? expect.unreachable();
}

const ways = async (query: string) => (await helpFor(query)).help?.ways.map(({ label, count }) => `${label}: ${count}`);
const all = `searchString=${word}`;

describe('whoever finds nothing', () => {
  test('is offered the nearest circle that finds something, with how much', async () => {
    const found = (await ways(`${all}&postalCode=8200&kmRadius=1`)) ?? [];
    expect(found[0]).toBe('Søg inden for 5 km: 1');
    expect(found).toContain('Fjern Højst 1 km fra 8200 Aarhus N: 1');
    expect(found.filter((way) => way.startsWith('Søg inden for'))).toHaveLength(1);
  });

  test('is offered to let go of one thing, of those that help', async () => {
    const found = await ways(`${all}&workHoursType=16&employmentDurationType=1&municipalities=0751`);
    expect(found).toContain('Fjern Deltid: 1');
    expect(found).not.toContain('Fjern Fastansættelse: 1');
    expect(found?.some((way) => way.startsWith('Fjern Aarhus'))).toBe(false);
  });

  test('is offered what is left without one of the words', async () => {
    const found = await ways(`searchString=${word}+zzzxq`);
    expect(found).toContain('Fjern “zzzxq”: 1');
    expect(found).not.toContain(expect.stringContaining(`Fjern “${word}”:`));
  });

  test('is offered what lies around the postcode among the words', async () => {
    const { help } = await helpFor(`searchString=${word}+i+8200`);
    expect(help?.ways[0]).toEqual({
      label: 'Søg inden for 10 km fra 8200 Aarhus N',
      count: 1,
      href: `/find-job?searchString=${word}&postalCode=8200&kmRadius=10`,
    });
  });

  test('is led to a search that finds as much as was promised', async () => {
    const { help } = await helpFor(`${all}&workHoursType=16`);
    for (const { href, count } of help?.ways ?? [])
      expect((await helpFor(href.split('?')[1] ?? '')).total, href).toBe(count);
  });

  test('is asked whether a word was misspelt', async () => {
    const { help } = await helpFor('searchString=rengørinsassistent');
    expect(help?.spelling).toMatchObject({ text: 'rengøringsassistent' });
    expect(help?.spelling?.href).toContain('searchString=reng');
  });

  test('stays on Work in Denmark', async () => {
    const { help } = await helpFor(`${all}&workHoursType=16&WIDK=true`);
    expect(help?.ways).toContainEqual({ label: 'Remove Part time', count: 1, href: expect.any(String) });
    expect(help?.ways.every(({ href }) => href.includes('WIDK=true'))).toBe(true);
  });

  test('of all there is, is offered nothing', async () => {
    expect((await helpFor('searchString=zxqjvwk')).help).toMatchObject({ spelling: null });
  });
});

test('whoever finds something is not helped', async () => {
  expect(await helpFor(all)).toMatchObject({ total: 1, help: null, spelling: null });
});
