import { expect, test } from 'vitest';
import { GET } from '@/app/api/taxonomy/suggestions/route';
import { findGeografi } from '@/lib/geografi/queries';
import { findTaxonomy, suggestStillinger } from '@/lib/taxonomy/queries';
import { findErstatning, isUdgaaet } from '@/lib/taxonomy/rules';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);

const fiskekok = { stilling: '68c9d4ce-3dfe-45ec-aa21-6ea6bed91035', alias: '0b319717-6a93-8cef-b3ee-3af7a4eae0d5' };
const ask = (query: string) => GET(new Request(`http://localhost/api/taxonomy/suggestions${query}`));

test('one visitor for whom the service is down still gets the copy of all', async () => {
  const found = await inFault('taxonomy', 'down', () => suggestStillinger({ text: 'kok', max: 1 }));
  expect(found).toMatchObject({ ok: true, value: { forslag: [{ titel: 'Kok' }], foraeldetSiden: null } });
});

test('the whole taxonomy is at hand, and is the same for all who ask', async () => {
  const [first, second] = await Promise.all([findTaxonomy(), findTaxonomy()]);
  expect(first).toEqual(second);
  const taxonomy = first.ok ? first.value.value : expect.unreachable();
  expect(taxonomy.hierarki('2026-03-02')).toHaveLength(22);
  const gone = taxonomy.findByNavn('Videobutiksassistent') ?? expect.unreachable();
  expect(isUdgaaet(gone, '2026-03-02')).toBe(true);
  expect(findErstatning(taxonomy, gone, '2026-03-02')?.titel).toBe('Butiksassistent');
});

test('every stilling lies in an erhvervsområde and a gruppe that have a name', async () => {
  const kept = await findTaxonomy();
  const { stillinger, findGruppe, findOmraade } = kept.ok ? kept.value.value : expect.unreachable();
  expect(stillinger.filter((one) => !findGruppe(one.gruppeKode) || !findOmraade(one.omraadeKode))).toEqual([]);
});

test('kommuner and postcodes are at hand as well', async () => {
  const kept = await findGeografi();
  const geografi = kept.ok ? kept.value.value : expect.unreachable();
  expect([geografi.kommuner.length, geografi.postnumre.length]).toEqual([99, 1105]);
});

test('the public address answers suggestions as JSON', async () => {
  const response = await ask('?text=FISKEKOK&max=3');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    suggestions: [
      {
        conceptUriDa: 'http://data.star.dk/esco/occupation/68c9d4ce-3dfe-45ec-aa21-6ea6bed91035',
        titel: 'Kok',
        alias: 'fiskekok',
        aliasIdentifier: expect.stringMatching(/^[0-9a-f-]{36}$/),
        match: 'navn',
      },
    ],
    groups: [{ label: 'Stillinger', options: [{ label: 'Kok (fiskekok)', fields: fiskekok }] }],
    staleSince: null,
  });
});

test.each(['', '?text=ko', '?text=%20%20k%20%20', `?text=${'k'.repeat(101)}`, '?text=kok&max=51', '?text=kok&max=x'])(
  'the public address answers 400 and a Danish sentence to "%s"',
  async (query) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: expect.stringMatching(/^(Skriv|Antallet) .*\.$/) });
  },
);

test('the public address asks whoever asks too often to wait', async () => {
  const statuses = new Set<number>();
  for (let at = 0; at < 700; at += 1) statuses.add((await ask('?text=ko')).status);
  expect([...statuses]).toEqual([400, 429]);
});
