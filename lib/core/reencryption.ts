import { z } from 'zod';
import { Prisma } from '@/prisma/client';
import { requiredSetting } from './config';
import { decryptText, encryptText } from './crypto';
import { systemDb } from './db';
import { log } from './log';
import { lifecycle } from './server/lifecycle';

type Column = {
  table: string;
  keyType: 'uuid' | 'bigint';
  column: string;
  /** The SQL of what ties a text to its place; an empty text ties it to none. */
  tie: string;
};

// What outlives a day. Kept forms and answers are gone before an old key can be taken away.
const columns: readonly Column[] = [
  { table: 'jobnet.account', keyType: 'uuid', column: 'cpr_cipher', tie: "''" },
  { table: 'jobnet.account', keyType: 'uuid', column: 'person_cipher', tie: "''" },
  { table: 'jobnet.job_agent', keyType: 'uuid', column: 'email_cipher', tie: 'id::text' },
  { table: 'jobnet.outbox', keyType: 'bigint', column: 'payload_cipher', tie: 'request_id' },
];

const rowsSchema = z.array(z.object({ key: z.string(), stored: z.string(), tie: z.string() }));
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

async function findOutdated({ table, keyType, column, tie }: Column, after: string | undefined): Promise<Row[]> {
  const prefix = `v1.${requiredSetting('CPR_KEYS')[0]?.id}.`;
  const text = Prisma.raw(column);
  const further = after === undefined ? Prisma.empty : Prisma.sql`AND id > ${after}::${Prisma.raw(keyType)}`;
  const rows = await systemDb().$queryRaw`SELECT id::text AS key, ${text} AS stored, ${Prisma.raw(tie)} AS tie
    FROM ${Prisma.raw(table)} WHERE ${text} <> '' AND NOT starts_with(${text}, ${prefix}) ${further}
    ORDER BY id LIMIT ${batchSize}`;
  return rowsSchema.parse(rows);
}

type Rewritten = Row & { fresh: string };

function reencrypt({ table, column }: Column, row: Row): Rewritten[] {
  try {
    return [{ ...row, fresh: encryptText(decryptText(row.stored, row.tie), row.tie) }];
  } catch (error) {
    log.error('reencryption-unreadable', { table, column, key: row.key, error });
    return [];
  }
}

async function save({ table, keyType, column }: Column, rows: Rewritten[]): Promise<number> {
  if (rows.length === 0) return 0;
  const text = Prisma.raw(column);
  const [keys, stored, fresh] = [
    rows.map((row) => row.key),
    rows.map((row) => row.stored),
    rows.map((row) => row.fresh),
  ];
  return systemDb().$executeRaw`UPDATE ${Prisma.raw(table)} AS t SET ${text} = v.fresh
    FROM unnest(${keys}::text[], ${stored}::text[], ${fresh}::text[]) AS v (key, stored, fresh)
    WHERE t.id = v.key::${Prisma.raw(keyType)} AND t.${text} = v.stored`;
}
