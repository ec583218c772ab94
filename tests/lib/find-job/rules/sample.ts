import { foldDanish } from '@/lib/core/danish';
import { landNavn, regionNavne } from '@/lib/core/places';
import type { Tables } from '@/lib/find-job/rules/names';
import { buildGeografi } from '@/lib/geografi/rules/geografi';
import { buildTaxonomy, conceptUriDaOf } from '@/lib/taxonomy/rules';
import { readAddressTables } from '@/services/address/stub/seed';
import { defaultPerPage, type UrlSearch } from '@/services/ankiro';
import type { Stilling } from '@/services/taxonomy';

const { kommuner, postnumre } = await readAddressTables();

const work: [titel: string, gruppeKode: string, omraadeKode: string][] = [
  ['Kok', '5120', '130000'],
  ['Souschef', '5120', '130000'],
  ['Opvasker', '9412', '130000'],
  ['Smed', '7221', '50000'],
];

/** The ConceptUriDa of a stilling of the sample. */
export function conceptOf(titel: string): string {
  const number = work.findIndex(([name]) => name === titel) + 1;
  return conceptUriDaOf(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
}

const stillinger = work.map(
  ([titel, gruppeKode, omraadeKode]): Stilling => ({
    ...{ conceptUriDa: conceptOf(titel), titel, discoKode: `${gruppeKode}.1`, gruppeKode, omraadeKode },
    ...{ isHotjobQualified: false, gyldigFra: '2021-01-01', gyldigTil: null, erstattetAf: null, aliasser: [] },
  }),
);

const named = (names: Record<string, string>) => Object.entries(names).map(([kode, navn]) => ({ kode, navn }));

const taxonomy = buildTaxonomy(
  {
    version: 1,
    udgivet: '2026-03-02T00:00:00.000Z',
    stillinger,
    grupper: named({ '5120': 'Kokkearbejde', '9412': 'Køkkenhjælp', '7221': 'Smedearbejde' }),
    omraader: named({ '130000': 'Hotel, restauration', '50000': 'Jern og metal' }),
  },
  foldDanish,
  () => [],
);

/** The registers as Jobnet reads them: all of Denmark, and four kinds of work. */
export const tables: Tables = {
  language: 'da',
  taxonomy,
  geografi: buildGeografi(kommuner, postnumre, foldDanish),
  regioner: regionNavne,
  land: landNavn,
};

/** What is left of them while the registers are down. */
export const noTables: Tables = { ...tables, taxonomy: null, geografi: null };

/** A search for everything, but for what is said. */
export function searchWith(given: Partial<UrlSearch>): UrlSearch {
  return { text: '', filters: {}, radius: null, sort: 'BestMatch', page: 1, perPage: defaultPerPage, ...given };
}
