import { readFile } from 'node:fs/promises';
import { SetupError } from '@/prisma/setup-error';

/** The text of a file that an operator names: UTF-8, or what spreadsheets call Unicode text (UTF-16). */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new SetupError(`${path} cannot be read (${error instanceof Error ? error.message : error}).`);
  });
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG';
    throw new SetupError(
      isTooLong
        ? `${path} is too large to be read at once. Split it into parts of at most 400 MB, each with its first line.`
        : `${path} is not written in UTF-8. Save it as "CSV UTF-8", and try again.`,
    );
  }
}
