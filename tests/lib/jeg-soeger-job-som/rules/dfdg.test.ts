import { expect, test } from 'vitest';
import { foldDanish } from '@/lib/core/danish';
import type { KeptJobwish } from '@/lib/jeg-soeger-job-som/rules';
import { orderingKeyOf, readAs, writtenAs } from '@/lib/jeg-soeger-job-som/rules/dfdg';
import { columnsOf, keptOf } from '@/lib/jeg-soeger-job-som/rules/rows';
import { buildTaxonomy } from '@/lib/taxonomy/rules';

const kok = {
  conceptUriDa: 'http://data.star.dk/esco/occupation/68c9d4ce-3dfe-45ec-aa21-6ea6bed91035',
  titel: 'Kok',
  discoKode: '5120.1',
  gruppeKode: '5120',
  omraadeKode: '130000',
  isHotjobQualified: false,
  gyldigFra: '2021-01-01',
  gyldigTil: null,
  erstattetAf: null,
  aliasser: [{ aliasIdentifier: '0b319717-6a93-8cef-b3ee-3af7a4eae0d5', navn: 'fiskekok', gyldigTil: null }],
};
const content = { version: 1, udgivet: '2026-01-01', stillinger: [kok], grupper: [], omraader: [] };
const taxonomy = buildTaxonomy(content, foldDanish, () => []);

const wishes: KeptJobwish[] = [true, false].flatMap((hasEducation) =>
  [null, { years: 0, lastUsedYear: 2026 }, { years: 60, lastUsedYear: 1990 }].flatMap((experience) =>
    [kok.aliasser[0], undefined].map((alias) => ({
      ...{ conceptUriDa: kok.conceptUriDa, titel: 'Kok', hasEducation, experience },
      ...{ alias: alias?.navn ?? null, aliasIdentifier: alias?.aliasIdentifier ?? null },
    })),
  ),
);

test('a wish that DFDG gives back is the one it was given', () => {
  expect(wishes.map((wish) => readAs(taxonomy, writtenAs(wish)))).toEqual(wishes);
});

test('a wish that is read from its columns is the one that was written there', () => {
  expect(wishes.map((wish) => keptOf(columnsOf(wish)))).toEqual(wishes);
});

test('a stilling that the taxonomy has never had is said to be unknown', () => {
  const [wish] = wishes;
  const foreign = { ...writtenAs(wish ?? expect.unreachable()), conceptUriDa: 'urn:x', aliasIdentifier: null };
  expect(readAs(taxonomy, foreign)).toMatchObject({ titel: 'Stilling, som Jobnet ikke kender', alias: null });
});

test('the changes of one account stand in one row', () => {
  expect(orderingKeyOf('a')).not.toBe(orderingKeyOf('b'));
});
