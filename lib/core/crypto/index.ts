import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { requiredSetting } from '../config';
import { type Crypto, createCrypto, type KeyPurpose } from './create';

let own: Crypto | undefined;

// Made at first use, not at import: a build loads this file without any secret.
function instance(): Crypto {
  own ??= createCrypto({ appSecret: requiredSetting('APP_SECRET'), cprKeys: requiredSetting('CPR_KEYS') });
  return own;
}

/** Encrypts with the current key of CPR_KEYS. `aad` ties the text to its place, e.g. a row's id. */
export function encryptText(plain: string, aad?: string): string {
  return instance().encryptText(plain, aad);
}

/** Throws CryptoError when the text is malformed, tampered with, tied elsewhere, or its key is gone. */
export function decryptText(stored: string, aad?: string): string {
  return instance().decryptText(stored, aad);
}

/** The same as `encryptText` for a file. */
export function encryptBytes(plain: Uint8Array, aad?: string): Buffer {
  return instance().encryptBytes(plain, aad);
}

/** Throws CryptoError when the bytes are malformed, tampered with, tied elsewhere, or their key is gone. */
export function decryptBytes(stored: Uint8Array, aad?: string): Buffer {
  return instance().decryptBytes(stored, aad);
}

/** Whether the text was written with another key than the current one. */
export function needsReencryption(stored: string): boolean {
  return instance().needsReencryption(stored);
}

/** What a CPR number is looked up by; the number is ten digits, with or without hyphen. */
export function blindIndex(cpr: string): string {
  return instance().blindIndex(cpr);
}

/** What an account is called outside the portal's own database; cannot be linked to the blind index. */
export function pseudonym(id: string): string {
  return instance().pseudonym(id);
}

/** A 32 byte key for one purpose, derived from APP_SECRET. */
export function subkey(purpose: KeyPurpose): Buffer {
  return instance().subkey(purpose);
}

/** A random token in base64url; 32 bytes cannot be guessed. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}

/** SHA-256 in lower-case hexadecimal. Only for values that are random already; others need a key. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Compares two secrets in a time that does not depend on where they differ. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}
