import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packers = {
  // The quality at which Brotli is no slower than gzip, and still smaller.
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text),
};

export type Packing = keyof typeof packers;

/** How whoever asks wants an answer packed, by `Accept-Encoding`; null for not at all. */
export function packingFor(accepted: string | null): Packing | null {
  const wanted = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      return [name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))];
    }),
  );
  if (wanted.get('br')) return 'br';
  return wanted.get('gzip') ? 'gzip' : null;
}

/** A text, packed beside the thread that answers requests. */
export async function packed(text: string, how: Packing): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await packers[how](text));
}
