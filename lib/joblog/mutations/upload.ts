import { now } from '@/lib/core/clock';
import { encryptBytes, encryptText } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import type { FormFiles, Received, SentFiles } from '@/lib/core/forms/files';
import { log } from '@/lib/core/log';
import { type JoblogDokumenttype, joblogDokumenttyper, largestJoblogDokument } from '@/services/dfdg';
import { checkPdfInThread } from '../queries/pdf-thread';
import { listUploads, uploadTie } from '../queries/uploads';
import { cleanFilename } from '../rules/dokument';
import { batchField, removeField } from '../schema/dokument';
import { dokumentNavne } from '../texts';
import { pdfTexts } from '../texts/dokument';

/** How many a citizen can have waiting: three forms' worth. The oldest give way. */
const mostWaiting = 9;

const batchPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The documents that come with the form of a joblog: checked and kept at once, encrypted, for their owner alone. The form
 * is drawn again with the name of what has come; `batchField` leads back to it, also after a new login.
 */
export const joblogFiles: FormFiles = {
  names: joblogDokumenttyper,
  fields: [batchField, ...joblogDokumenttyper.map(removeField)],
  receive: receiveDokumenter,
};

async function receiveDokumenter({ accountId, submitId, files, fields }: SentFiles): Promise<Received> {
  const given = fields[batchField] ?? '';
  const batch = batchPattern.test(given) ? given : submitId;
  const fieldErrors: Received['fieldErrors'] = {};
  const come: Record<string, string> = {};
  for (const type of joblogDokumenttyper) {
    if (fields[removeField(type)] === 'ja') await forgetUpload(accountId, batch, type);
    const file = files[type];
    const problem = file && (await keep({ accountId, batch, type, file }));
    if (problem) fieldErrors[type] = [problem];
    else if (file) come[type] = cleanFilename(file.name, dokumentNavne[type]);
  }
  const uploads = await listUploads(accountId, { batch });
  // What has just come may be with DFDG already: the same press, sent twice, has handed it over.
  const values = { ...come, ...Object.fromEntries(uploads.map(({ type, filename }) => [type, filename])) };
  return { values: Object.keys(values).length > 0 ? { ...values, [batchField]: batch } : {}, fieldErrors };
}

type Sent = { accountId: string; batch: string; type: JoblogDokumenttype; file: File };

/** Keeps a file, in the place of an earlier one of its kind; otherwise tells what is wrong with it. */
async function keep({ accountId, batch, type, file }: Sent): Promise<string | null> {
  const filename = cleanFilename(file.name, dokumentNavne[type]);
  if (file.size === 0) return pdfTexts.empty(filename);
  if (file.size > largestJoblogDokument) return pdfTexts['too-large'](filename);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const verdict = await checkPdfInThread(bytes);
  if (!verdict.ok) {
    log.info('upload-refused', { type, problem: verdict.problem });
    return pdfTexts[verdict.problem](filename);
  }
  const tie = uploadTie({ accountId, batch, type });
  const data = {
    joblogId: null,
    filenameCipher: encryptText(filename, tie),
    size: bytes.length,
    cipher: new Uint8Array(encryptBytes(bytes, tie)),
    createdAt: now(),
  };
  await systemDb().joblogUpload.upsert({
    where: { accountId_batch_type: { accountId, batch, type } },
    create: { accountId, batch, type, ...data },
    update: data,
  });
  await dropOldest(accountId);
  return null;
}

async function dropOldest(accountId: string): Promise<void> {
  const db = systemDb();
  const tooMany = await db.joblogUpload.findMany({
    where: { accountId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: mostWaiting,
    select: { id: true },
  });
  if (tooMany.length > 0) await db.joblogUpload.deleteMany({ where: { id: { in: tooMany.map(({ id }) => id) } } });
}

async function forgetUpload(accountId: string, batch: string, type: JoblogDokumenttype): Promise<void> {
  await systemDb().joblogUpload.deleteMany({ where: { accountId, batch, type } });
}
