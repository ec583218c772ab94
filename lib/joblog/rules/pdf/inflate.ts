import { inflateSync } from 'node:zlib';
import { PdfRefused, pdfLimits } from './limits';

/**
 * Unpacks a stream, and takes what it holds from the budget. Null when it is damaged: for a drawing that is the viewer's
 * trouble. Throws `PdfRefused` when it holds more than anybody would send.
 */
export function inflateWithin(bytes: Uint8Array, budget: { bytes: number }): Buffer | null {
  const maxOutputLength = Math.max(1, Math.min(pdfLimits.streamBytes, budget.bytes));
  try {
    const found = inflateSync(bytes, { maxOutputLength });
    budget.bytes -= found.length;
    return found;
  } catch (error) {
    if (error instanceof RangeError) throw new PdfRefused('too-large-inside');
    return null;
  }
}
