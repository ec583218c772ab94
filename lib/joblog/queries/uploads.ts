import { z } from 'zod';
import { now } from '@/lib/core/clock';
import { decryptText } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { type JoblogDokumenttype, joblogDokumenttyper } from '@/services/dfdg';

/** How long what was sent and not handed on is kept, in milliseconds: a day, as what was typed is. */
export const uploadKeptMs = 24 * 60 * 60 * 1000;

/** A document that Jobnet has received and DFDG does not have yet. */
export type Upload = { id: string; type: JoblogDokumenttype; filename: string; size: number };

const typeSchema = z.enum(joblogDokumenttyper);

/** What ties the encrypted file to its row: it can be read in no other place. */
export function uploadTie(row: { accountId: string; batch: string; type: string }): string {
  return `joblog-upload ${row.accountId} ${row.batch} ${row.type}`;
}

/** What waits of one form or for one joblog, in the order of the form. Only for the citizen who sent it. */
export async function listUploads(
  accountId: string,
  which: { batch: string } | { joblogId: string },
): Promise<Upload[]> {
  const since = new Date(now().getTime() - uploadKeptMs);
  const rows = await systemDb().joblogUpload.findMany({
    where: { accountId, ...which, createdAt: { gte: since } },
    select: { id: true, accountId: true, batch: true, type: true, filenameCipher: true, size: true },
  });
  const uploads = rows.map(({ id, size, filenameCipher, ...row }) => {
    return { id, size, type: typeSchema.parse(row.type), filename: decryptText(filenameCipher, uploadTie(row)) };
  });
  const place = ({ type }: Upload) => joblogDokumenttyper.indexOf(type);
  return uploads.sort((a, b) => place(a) - place(b));
}
