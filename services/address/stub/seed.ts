import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Transaction } from '@/prisma/client';
import { readCsv } from '@/prisma/seed/csv';
import { type Kommune, kommuneSchema, type Postnummer, postnummerSchema } from '../contract';

const kommuneRow = z
  .tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string()])
  .transform(([kode, navn, landsdel, region, findJobRegion, naboer]) => {
    return { kode, navn, landsdel, region, findJobRegion, naboer: naboer.split(' ').filter((each) => each !== '') };
  })
  .pipe(kommuneSchema);

const postnummerRow = z
  .tuple([z.string(), z.string(), z.coerce.number(), z.coerce.number(), z.string()])
  .transform(([postnummer, by, lat, lon, kommuneKode]) => ({ postnummer, by, koordinat: { lat, lon }, kommuneKode }))
  .pipe(postnummerSchema);

/** The kommuner and postcodes as the project carries them. */
export function addressSeed() {
  return {
    name: 'address',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.addressKommune.count()) === 0,
    fill: async (db: Transaction): Promise<void> => {
      const { kommuner, postnumre } = await readAddressTables();
      await db.addressKommune.createMany({ data: kommuner });
      await db.addressPostnummer.createMany({
        data: postnumre.map(({ koordinat, ...row }) => ({ ...row, ...koordinat })),
      });
    },
  };
}

/** What the project's own tables say. */
export async function readAddressTables(): Promise<{ kommuner: Kommune[]; postnumre: Postnummer[] }> {
  const [kommuner, postnumre] = await Promise.all([readTable('kommuner'), readTable('postnumre')]);
  return {
    kommuner: kommuner.map((values) => kommuneRow.parse(values)),
    postnumre: postnumre.map((values) => postnummerRow.parse(values)),
  };
}

async function readTable(name: string): Promise<string[][]> {
  const text = await readFile(join(import.meta.dirname, 'data', `${name}.csv`), 'utf8');
  return readCsv(text)
    .slice(1)
    .map(({ values }) => values);
}
