import { z } from 'zod';
import { Prisma } from '@/prisma/client';
import { requiredSetting } from './config';
import { decryptText, encryptText } from './crypto';
import { systemDb } from './db';
import { log } from './log';
import { lifecycle } from './server/lifecycle';

type Column = { table: string; key: string; keyType: string; column: string };

// What outlives a day. Kept forms and answers are gone before an old key can be taken away.
const columns: readonly Column[] = [
  { table: 'jobnet.account', key: 'id', keyType: 'uuid', column: 'cpr_cipher' },
  { table: 'jobnet.account', key: 'id', keyType: 'uuid', column: 'person_cipher' },
  { table: 'jobnet.outbox', key: 'id', keyType: 'bigint', column: 'payload_cipher' },
];

const rowsSchema = z.array(z.object({ key: z.string(), stored: z.string() }));
type Row = z.infer<typeof rowsSchema>[number];

const batchSize = 500;

/**
 * Rewrites every text that was encrypted with an older key of CPR_KEYS with the current one. When it reports nothing
 * unreadable, the older keys can be taken out of the setting. A row that changes meanwhile is left as it became.
 */
export async function reencryptAll(): Promise<{ rewritten: number; unreadable: number }> {
  const total = { rewritten: 0, unreadable: 0 };
  for (const column of columns) {
    let after: string | undefined;
    // A process that is asked to stop leaves the rest to the next night.
    while (!lifecycle.draining) {
      const rows = await findOutdated(column, after);
      if (rows.length === 0) break;
      after = rows.at(-1)?.key;
      const fresh = rows.flatMap((row) => reencrypt(column, row));
      total.rewritten += await save(column, fresh);
      total.unreadable += rows.length - fresh.length;
    }
  }
  return total;
}

async function findOutdated({ table, key, keyType, column }: Column, after: string | undefined): Promise<Row[]> {
  const prefix = `v1.${requiredSetting('CPR_KEYS')[0]?.id}.`;
  const [id, text, type] = [key, column, keyType].map((part) => Prisma.raw(part));
  const further = after === undefined ? Prisma.empty : Prisma.sql`AND ${id} > ${after}::${type}`;
  const rows = await systemDb().$queryRaw`SELECT ${id}::text AS key, ${text} AS stored FROM ${Prisma.raw(table)}
    WHERE ${text} IS NOT NULL AND NOT starts_with(${text}, ${prefix}) ${further} ORDER BY ${id} LIMIT ${batchSize}`;
  return rowsSchema.parse(rows);
}

type Rewritten = Row & { fresh: string };

function reencrypt({ table, column }: Column, row: Row): Rewritten[] {
  try {
    return [{ ...row, fresh: encryptText(decryptText(row.stored)) }];
  } catch (error) {
    log.error('reencryption-unreadable', { table, column, key: row.key, error });
    return [];
  }
}

async function save({ table, key, keyType, column }: Column, rows: Rewritten[]): Promise<number> {
  if (rows.length === 0) return 0;
  const [id, text, type] = [key, column, keyType].map((part) => Prisma.raw(part));
  const [keys, before, after] = [
    rows.map((row) => row.key),
    rows.map((row) => row.stored),
    rows.map((row) => row.fresh),
  ];
  return systemDb().$executeRaw`UPDATE ${Prisma.raw(table)} AS t SET ${text} = v.fresh
    FROM unnest(${keys}::text[], ${before}::text[], ${after}::text[]) AS v (key, stored, fresh)
    WHERE t.${id} = v.key::${type} AND t.${text} = v.stored`;
}
