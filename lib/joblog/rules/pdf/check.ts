import { PDFDocument } from '@cantoo/pdf-lib';
import { checkNothingActive } from './active';
import { type PdfProblem, PdfRefused, pdfLimits } from './limits';
import { readContent } from './objects';
import { checkStructure } from './structure';

export type PdfVerdict = { ok: true; pages: number } | { ok: false; problem: PdfProblem };

/**
 * Whether a file that somebody sent is a PDF that can be kept and handed on: by what is in it, whatever it is called.
 * Takes long over a file made to take long: run it where it can be stopped (see `processes/pdf-check.ts`).
 */
export async function checkPdf(bytes: Uint8Array): Promise<PdfVerdict> {
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    checkStructure(text);
    checkNothingActive(readContent(bytes, text));
    return { ok: true, pages: await countPages(bytes) };
  } catch (error) {
    return { ok: false, problem: error instanceof PdfRefused ? error.problem : 'broken' };
  }
}

/** Opens it as a viewer does. What it would unpack has been weighed by now. */
async function countPages(bytes: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    throwOnInvalidObject: true,
    updateMetadata: false,
  });
  const { length } = document.getPages();
  if (length === 0) throw new PdfRefused('no-pages');
  if (length > pdfLimits.pages) throw new PdfRefused('too-many-pages');
  return length;
}
