import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Transaction } from '@/prisma/client';
import { readCsv } from '@/prisma/seed/csv';

const kommuneRow = z
  .tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string()])
  .transform(([kode, navn, landsdel, region, findJobRegion, naboer]) => {
    return { kode, navn, landsdel, region, findJobRegion, naboer: naboer.split(' ').filter((each) => each !== '') };
  });

const postnummerRow = z
  .tuple([z.string(), z.string(), z.coerce.number(), z.coerce.number(), z.string()])
  .transform(([postnummer, by, lat, lon, kommuneKode]) => ({ postnummer, by, lat, lon, kommuneKode }));

/** The kommuner and postcodes as the project carries them. */
export function addressSeed() {
  return {
    name: 'address',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.addressKommune.count()) === 0,
    fill: async (db: Transaction): Promise<void> => {
      await db.addressKommune.createMany({ data: await readTable('kommuner', kommuneRow) });
      await db.addressPostnummer.createMany({ data: await readTable('postnumre', postnummerRow) });
    },
  };
}

async function readTable<Row>(name: string, row: z.ZodType<Row>): Promise<Row[]> {
  const text = await readFile(join(import.meta.dirname, 'data', `${name}.csv`), 'utf8');
  const [, ...rows] = readCsv(text);
  return rows.map(({ values }) => row.parse(values));
}
