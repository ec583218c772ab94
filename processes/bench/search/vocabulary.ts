import { readFile } from 'node:fs/promises';
import { readCsv } from '@/prisma/seed/csv';
import type { Vocabulary } from '@/services/ankiro';
import { plainNames } from '@/services/taxonomy';

const root = 'http://data.star.dk/esco/occupation/';

/** The taxonomy and the places that the project carries, as the search is given them. */
export async function readVocabulary(): Promise<Vocabulary> {
  const stillinger = await rowsOf('taxonomy', 'stillingsbetegnelser');
  const aliasser = await rowsOf('taxonomy', 'aliasser');
  const aliasesOf = Map.groupBy(aliasser, ([, uri]) => uri ?? '');
  const named = (rows: string[][]) => rows.map(([kode = '', navn = '']) => ({ kode, navn }));
  return {
    stillinger: stillinger.map(([uri = '', titel = '', , gruppeKode = '', omraadeKode = '']) => ({
      conceptUriDa: root + uri,
      titel,
      gruppeKode,
      omraadeKode,
      aliasser: (aliasesOf.get(uri) ?? []).map(([alias = '']) => alias),
      plainNames: plainNames[titel] ?? [],
    })),
    grupper: named(await rowsOf('taxonomy', 'grupper')),
    omraader: named(await rowsOf('taxonomy', 'erhvervsomraader')),
    postnumre: (await rowsOf('address', 'postnumre')).map(
      ([postnummer = '', by = '', lat = '', lon = '', kommunekode = '']) => ({
        postnummer,
        by,
        lat: Number(lat),
        lon: Number(lon),
        kommunekode,
      }),
    ),
    kommuner: (await rowsOf('address', 'kommuner')).map(
      ([kommunekode = '', navn = '', landsdel = '', , region = '']) => ({ kommunekode, navn, landsdel, region }),
    ),
    regioner: [],
    lande: [],
  };
}

async function rowsOf(system: string, name: string): Promise<string[][]> {
  const text = await readFile(`services/${system}/stub/data/${name}.csv`, 'utf8');
  return readCsv(text)
    .slice(1)
    .map(({ values }) => values);
}
