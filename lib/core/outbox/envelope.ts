import { z } from 'zod';
import { decryptText, encryptText } from '@/lib/core/crypto';
import { callerSchema } from '@/services/http/caller';

const envelopeSchema = z.object({ input: z.unknown(), caller: callerSchema });

/** What is to be written and on whose behalf; encrypted while it waits. */
export type Envelope = z.infer<typeof envelopeSchema>;

export type EnvelopeCipher = {
  encryptText: (plain: string, aad: string) => string;
  decryptText: (stored: string, aad: string) => string;
};

/** The portal's own keys. */
export const portalCipher: EnvelopeCipher = { encryptText, decryptText };

/** Encrypts an envelope, tied to its request id so that no two rows can be swapped. */
export function seal(envelope: Envelope, requestId: string, cipher: EnvelopeCipher): string {
  return cipher.encryptText(JSON.stringify(envelope), requestId);
}

/** Throws when the key is gone or the text was tampered with. */
export function unseal(stored: string, requestId: string, cipher: EnvelopeCipher): Envelope {
  return envelopeSchema.parse(JSON.parse(cipher.decryptText(stored, requestId)));
}
