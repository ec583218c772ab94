import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { NamedKey } from '../config/values';
import { CryptoError } from '../errors';

const version = 'v1';
const ivBytes = 12;
const tagBytes = 16;

export type Cipher = {
  /** AES-256-GCM as `v1.<keyId>.<iv>.<tag>.<cipher>` in base64url. `aad` ties the text to its place, e.g. a row's id. */
  encryptText(plain: string, aad?: string): string;
  /** Throws CryptoError when the text is malformed, tampered with, tied elsewhere, or its key is gone. */
  decryptText(stored: string, aad?: string): string;
  /** The same for a file: what stands before the bytes says how to read them. */
  encryptBytes(plain: Uint8Array, aad?: string): Buffer;
  decryptBytes(stored: Uint8Array, aad?: string): Buffer;
  /** Whether the text was written with another key than the current one. */
  needsReencryption(stored: string): boolean;
};

type Parts = { keyId: string; iv: Buffer; tag: Buffer; body: Buffer };

function split(stored: string): Parts {
  const [found, keyId, iv, tag, body, ...rest] = stored.split('.');
  if (found !== version || !keyId || !iv || !tag || body === undefined || rest.length > 0) {
    throw new CryptoError('The stored text does not have the form v1.<keyId>.<iv>.<tag>.<cipher>.');
  }
  const parts = { keyId, iv: Buffer.from(iv, 'base64url'), tag: Buffer.from(tag, 'base64url') };
  if (parts.iv.length !== ivBytes || parts.tag.length !== tagBytes) {
    throw new CryptoError('The stored text has a nonce or tag of the wrong length.');
  }
  return { ...parts, body: Buffer.from(body, 'base64url') };
}

// The key's name is authenticated too, so that a text cannot be passed off as written with another key.
function bound(keyId: string, aad: string): Buffer {
  return Buffer.from(`${version}.${keyId}\0${aad}`);
}

function authentic(open: () => Buffer): Buffer {
  try {
    return open();
  } catch {
    throw new CryptoError('The stored text is not authentic: it was changed, or belongs to another place.');
  }
}

/** The first key encrypts; all of them decrypt. */
export function createCipher(keys: readonly NamedKey[]): Cipher {
  const current = keys[0];
  if (!current) throw new CryptoError('There is no key to encrypt with.');

  return {
    encryptText(plain, aad = '') {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', current.key, iv).setAAD(bound(current.id, aad));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      const [nonce, tag, text] = [iv, cipher.getAuthTag(), body].map((part) => part.toString('base64url'));
      return [version, current.id, nonce, tag, text].join('.');
    },
    decryptText(stored, aad = '') {
      const { keyId, iv, tag, body } = split(stored);
      const key = keys.find(({ id }) => id === keyId);
      if (!key) throw new CryptoError(`The key "${keyId}" is not among CPR_KEYS: add it back to read older texts.`);
      const decipher = createDecipheriv('aes-256-gcm', key.key, iv, { authTagLength: tagBytes })
        .setAAD(bound(keyId, aad))
        .setAuthTag(tag);
      return authentic(() => Buffer.concat([decipher.update(body), decipher.final()])).toString('utf8');
    },
    encryptBytes(plain, aad = '') {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', current.key, iv).setAAD(bound(current.id, aad));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.from(`${version}.${current.id}.`), iv, cipher.getAuthTag(), body]);
    },
    decryptBytes(stored, aad = '') {
      const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
      const start = bytes.indexOf('.', version.length + 1) + 1;
      const [found, keyId = ''] = bytes.subarray(0, start).toString().split('.');
      const key = keys.find(({ id }) => id === keyId);
      if (found !== version || !key || bytes.length < start + ivBytes + tagBytes)
        throw new CryptoError('The stored bytes do not have the form v1.<keyId>.<iv><tag><cipher> of a known key.');
      const body = bytes.subarray(start + ivBytes + tagBytes);
      const decipher = createDecipheriv('aes-256-gcm', key.key, bytes.subarray(start, start + ivBytes), {
        authTagLength: tagBytes,
      })
        .setAAD(bound(keyId, aad))
        .setAuthTag(bytes.subarray(start + ivBytes, start + ivBytes + tagBytes));
      return authentic(() => Buffer.concat([decipher.update(body), decipher.final()]));
    },
    needsReencryption(stored) {
      return split(stored).keyId !== current.id;
    },
  };
}
