import { describe, expect, test } from 'vitest';
import { readVocabulary } from '@/lib/core/search-vocabulary';
import { currentContext, runInContext } from '@/services/http/context';
import { Err, Ok } from '@/services/http/result';
import type { Stilling } from '@/services/taxonomy';

type Registers = Parameters<typeof readVocabulary>[0];

const dayMs = 86_400_000;
const dayFrom = (days: number) =>
  new Date(Date.now() + days * dayMs).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
const [yesterday, today, tomorrow] = [dayFrom(-1), dayFrom(0), dayFrom(1)];

function stilling(number: number, more: Partial<Stilling> = {}): Stilling {
  return {
    conceptUriDa: `http://data.star.dk/esco/occupation/00000000-0000-4000-8000-00000000000${number}`,
    titel: `Stilling ${number}`,
    discoKode: '512000',
    gruppeKode: '5120',
    omraadeKode: '70000',
    isHotjobQualified: false,
    gyldigFra: yesterday,
    gyldigTil: null,
    erstattetAf: null,
    aliasser: [],
    ...more,
  };
}

const kommune = { kode: '0101', navn: 'København', landsdel: 'Byen', region: 'Hovedstaden', naboer: [] };
const postnummer = { postnummer: '2100', by: 'København Ø', koordinat: { lat: 55.7, lon: 12.6 }, kommuneKode: '0101' };

function registers(stillinger: readonly Stilling[], more: Partial<Registers['taxonomy']> = {}): Registers {
  const list = { version: 1, udgivet: '2026-01-01T00:00:00Z', stillingsbetegnelser: [...stillinger] };
  return {
    taxonomy: {
      listStillingsbetegnelser: async () => Ok(list),
      listGrupper: async () => Ok([{ kode: '5120', navn: 'Kokke' }]),
      listErhvervsomraader: async () => Ok([{ kode: '70000', navn: 'Hotel og restauration' }]),
      ...more,
    },
    address: {
      listKommuner: async () => Ok([{ ...kommune, findJobRegion: 'HovedstadenOgBornholm' as const }]),
      listPostnumre: async () => Ok([postnummer]),
    },
  };
}

const titlesOf = async (...stillinger: Stilling[]) =>
  (await readVocabulary(registers(stillinger))).stillinger.map(({ titel }) => titel);

describe('the words of the search', () => {
  test('are those that can be chosen today', async () => {
    const all = [
      stilling(1, { gyldigTil: yesterday }),
      stilling(2, { gyldigTil: today }),
      stilling(3, { gyldigFra: today }),
      stilling(4, { gyldigFra: tomorrow }),
    ];
    expect(await titlesOf(...all)).toEqual(['Stilling 2', 'Stilling 3']);
  });

  test('have the other names that can be chosen today', async () => {
    const alias = (navn: string, gyldigTil: string | null) => ({
      aliasIdentifier: crypto.randomUUID(),
      navn,
      gyldigTil,
    });
    const aliasser = [alias('Gammel', yesterday), alias('Til i dag', today), alias('Altid', null)];
    const { stillinger } = await readVocabulary(registers([stilling(1, { aliasser })]));
    expect(stillinger[0]?.aliasser).toEqual(['Til i dag', 'Altid']);
  });

  test('follow the day of the machine, whatever day somebody’s browser is on', async () => {
    const elsewhere = {
      correlationId: 'a-correlation',
      clientAddress: '::1',
      clockOffsetMs: 5 * dayMs,
      faults: { taxonomy: 'down' as const },
    };
    const seen: unknown[] = [];
    const noting = async () => {
      seen.push(currentContext()?.faults);
      return Ok([]);
    };
    const words = await runInContext(elsewhere, () =>
      readVocabulary(registers([stilling(1, { gyldigFra: tomorrow })], { listGrupper: noting })),
    );
    expect(words.stillinger).toEqual([]);
    expect(seen).toEqual([{}]);
  });

  test('come with the places there are, and with all regions and countries', async () => {
    const words = await readVocabulary(registers([]));
    expect(words.postnumre).toEqual([
      { postnummer: '2100', by: 'København Ø', lat: 55.7, lon: 12.6, kommunekode: '0101' },
    ]);
    expect(words.kommuner).toEqual([
      { kommunekode: '0101', navn: 'København', landsdel: 'Byen', region: 'HovedstadenOgBornholm' },
    ]);
    expect(words.regioner).toHaveLength(5);
    expect(words.lande).toContainEqual({ kode: 'DK', navn: 'Danmark' });
    expect(words).toMatchObject({ grupper: [{ kode: '5120' }], omraader: [{ kode: '70000' }] });
  });

  test('are not made up when a register does not tell them', async () => {
    const silent = registers([], { listGrupper: async () => Err('unavailable', 'no answer') });
    await expect(readVocabulary(silent)).rejects.toThrow('taxonomy does not tell its words: unavailable no answer');
  });
});
