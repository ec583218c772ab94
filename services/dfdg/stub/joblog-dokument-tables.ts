import type { Database, Transaction } from '@/prisma/client';
import { type JoblogDokument, type JoblogDokumenttype, joblogDokumentSchema } from '../joblogs';
import type { Which } from './joblog-tables';

export type NewDokument = {
  joblogId: string;
  type: JoblogDokumenttype;
  personKey: string;
  filename: string;
  uploaded: Date;
  indhold: Buffer<ArrayBuffer>;
};

/** A document with what is in it, as base64; null when the citizen has no such document. */
export async function findDokument(
  db: Database,
  { id, personKey }: Which,
  type: JoblogDokumenttype,
): Promise<(JoblogDokument & { indhold: string }) | null> {
  const row = await db.dfdgJoblogDokument.findFirst({
    where: { joblogId: id, type, personKey, joblog: { slettet: null } },
  });
  if (!row) return null;
  const described = joblogDokumentSchema.parse({ ...row, uploaded: row.uploaded.toISOString() });
  return { ...described, indhold: Buffer.from(row.indhold).toString('base64') };
}

/** Puts a document in the place of the one of its type. */
export async function saveDokument(tx: Transaction, { joblogId, type, ...dokument }: NewDokument): Promise<void> {
  const data = { ...dokument, size: dokument.indhold.length };
  await tx.dfdgJoblogDokument.upsert({
    where: { joblogId_type: { joblogId, type } },
    create: { joblogId, type, ...data },
    update: data,
    select: { type: true },
  });
}

/** Does nothing where there is no such document. */
export async function deleteDokument(tx: Transaction, joblogId: string, type: JoblogDokumenttype): Promise<void> {
  await tx.dfdgJoblogDokument.deleteMany({ where: { joblogId, type } });
}
