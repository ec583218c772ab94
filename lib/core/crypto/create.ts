import { createHmac, hkdfSync } from 'node:crypto';
import type { NamedKey } from '../config/values';
import { CryptoError } from '../errors';
import { type Cipher, createCipher } from './cipher';

/** What a derived key is for. Each purpose has a key of its own, so that one use can never speak for another. */
export type KeyPurpose =
  | 'blind-index'
  | 'pseudonym'
  | 'next-auth'
  | 'form-draft'
  | 'email-code'
  | 'email-index'
  | 'link'
  | 'login-throttle';

export type Crypto = Cipher & {
  /** A 32 byte key for one purpose, always the same for the same APP_SECRET. */
  subkey(purpose: KeyPurpose): Buffer;
  /** What a CPR number is looked up by; the number is ten digits, with or without hyphen. */
  blindIndex(cpr: string): string;
  /** What an account is called outside the portal's own database; cannot be linked to the blind index. */
  pseudonym(id: string): string;
};

export type CryptoKeys = { appSecret: string; cprKeys: readonly NamedKey[] };

function deriveKey(secret: string, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `jobnet/${purpose}`, 32));
}

function keyedDigest(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

/** Everything that needs a secret, from explicit keys; the first CPR key is the current one. */
export function createCrypto({ appSecret, cprKeys }: CryptoKeys): Crypto {
  const blindIndexKey = deriveKey(appSecret, 'blind-index');
  const pseudonymKey = deriveKey(appSecret, 'pseudonym');
  return {
    ...createCipher(cprKeys),
    subkey: (purpose) => deriveKey(appSecret, purpose),
    blindIndex(cpr) {
      const digits = cpr.replace(/[\s-]/g, '');
      if (!/^\d{10}$/.test(digits)) throw new CryptoError('Only a CPR number of ten digits has a blind index.');
      return keyedDigest(blindIndexKey, digits);
    },
    pseudonym: (id) => keyedDigest(pseudonymKey, id),
  };
}
