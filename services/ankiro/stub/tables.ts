import type { Database, Transaction } from '@/prisma/client';
import {
  documentIdSchema,
  type IndexName,
  indexNameSchema,
  type SearchDocument,
  searchDocumentSchema,
} from '../document';

/** A row as an index takes it: a document, or null for one that was removed. */
export type Change = { index: IndexName; id: string; document: SearchDocument | null };

/** The last row of a page of changes. */
export type Place = { change: number; index: string; id: string };

const pageSize = 1_000;

/** Puts documents in; those that are as they were are left alone. Answers how many changed. */
export async function writeDocuments(tx: Transaction, documents: readonly SearchDocument[]): Promise<number> {
  // Of two with the same name the last one stands.
  const named = new Map(documents.map((document) => [`${document.index} ${document.id}`, document]));
  const change = await nextChange(tx);
  const rows = JSON.stringify([...named.values()]);
  return tx.$executeRaw`
    INSERT INTO ankiro.document AS old ("index", id, change, document)
    SELECT row->>'index', row->>'id', ${change}::bigint, row FROM jsonb_array_elements(${rows}::jsonb) AS row
    ON CONFLICT ("index", id) DO UPDATE
    SET change = EXCLUDED.change, document = EXCLUDED.document, removed_at = NULL
    WHERE old.document IS DISTINCT FROM EXCLUDED.document`;
}

/** Takes documents out; answers how many there were. */
export async function removeDocuments(tx: Transaction, index: IndexName, ids: readonly string[]): Promise<number> {
  const change = await nextChange(tx);
  return tx.$executeRaw`
    UPDATE ankiro.document SET change = ${change}::bigint, document = NULL, removed_at = now()
    WHERE "index" = ${index} AND id = ANY (${[...ids]}) AND document IS NOT NULL`;
}

/** Null when there is no such document. */
export async function findDocument(db: Database, index: IndexName, id: string): Promise<SearchDocument | null> {
  const row = await db.ankiroDocument.findUnique({ where: { index_id: { index, id } } });
  return searchDocumentSchema.safeParse(row?.document).data ?? null;
}

/** The ids in an index behind `after`, in the database's own order. */
export async function listIds(db: Database, index: IndexName, after: string, max: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM ankiro.document WHERE "index" = ${index} AND id > ${after} AND document IS NOT NULL
    ORDER BY id LIMIT ${max}`;
  return rows.map(({ id }) => id);
}

/** How far the documents are: whose they are, the newest change, and the one up to which removals are forgotten. */
export type Standing = { origin: string; newest: number; forgottenTo: number };

export async function findStanding(db: Database): Promise<Standing> {
  const row = await db.ankiroChange.findUnique({ where: { id: 1 } });
  return { origin: row?.origin ?? '', newest: Number(row?.newest ?? 0), forgottenTo: Number(row?.forgottenTo ?? 0) };
}

/** The place before everything that came after a change. */
export function placeAfter(change: number): Place {
  return { change: change + 1, index: '', id: '' };
}

/**
 * A page of what stands behind `after` and changed no later than `newest`, in its order, and the place the next page
 * stands behind (null after the last). Rows this version cannot read are left out.
 */
export async function listChanges(
  db: Database,
  after: Place,
  newest: number,
): Promise<{ changes: Change[]; next: Place | null }> {
  const rows = await db.$queryRaw<{ index: string; id: string; change: bigint; document: unknown }[]>`
    SELECT "index", id, change, document FROM ankiro.document
    WHERE (change, "index", id) > (${after.change}::bigint, ${after.index}, ${after.id}) AND change <= ${newest}::bigint
    ORDER BY change, "index", id LIMIT ${pageSize}`;
  const last = rows.at(-1);
  const next = last && rows.length === pageSize ? { ...last, change: Number(last.change) } : null;
  return { changes: rows.flatMap(({ index, id, document }) => changeOf(index, id, document) ?? []), next };
}

/** Forgets what was removed, and request ids that were used, before a moment; safe to run twice. */
export async function forgetRemoved(db: Database, before: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const last = await tx.ankiroDocument.aggregate({ where: { removedAt: { lt: before } }, _max: { change: true } });
    const upTo = last._max.change ?? 0n;
    await tx.$executeRaw`UPDATE ankiro.change SET forgotten_to = GREATEST(forgotten_to, ${upTo})`;
    await tx.ankiroRequest.deleteMany({ where: { at: { lt: before } } });
    return tx.$executeRaw`DELETE FROM ankiro.document WHERE document IS NULL AND change <= ${upTo}`;
  });
}

function changeOf(index: string, id: string, document: unknown): Change | null {
  const name = { index: indexNameSchema.safeParse(index), id: documentIdSchema.safeParse(id) };
  if (!name.index.success || !name.id.success) return null;
  if (document === null) return { index: name.index.data, id: name.id.data, document: null };
  const parsed = searchDocumentSchema.safeParse(document);
  return parsed.success ? { index: name.index.data, id: name.id.data, document: parsed.data } : null;
}

/** Holds the counter's row until the transaction ends, so that changes become visible in the order of their numbers. */
async function nextChange(tx: Transaction): Promise<number> {
  const rows = await tx.$queryRaw<{ newest: bigint }[]>`
    INSERT INTO ankiro.change AS old (id, newest) VALUES (1, 1)
    ON CONFLICT (id) DO UPDATE SET newest = old.newest + 1 RETURNING newest`;
  return Number(rows[0]?.newest ?? 0);
}
