import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameSecret, randomToken, sha256 } from '@/lib/core/crypto';
import { createCrypto } from '@/lib/core/crypto/create';
import { CryptoError } from '@/lib/core/errors';

const oldKey = { id: '2025', key: randomBytes(32) };
const newKey = { id: '2026', key: randomBytes(32) };
const appSecret = 'a secret of more than thirty-two characters';
const before = createCrypto({ appSecret, cprKeys: [oldKey] });
const during = createCrypto({ appSecret, cprKeys: [newKey, oldKey] });
const after = createCrypto({ appSecret, cprKeys: [newKey] });

const character = fc.constantFrom(...'a9æØé€🦔', '\0', '\n', '"', '\u202e');

describe('an encrypted text', () => {
  test('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 200 }), fc.string(), (plain, aad) => {
        expect(during.decryptText(during.encryptText(plain, aad), aad)).toBe(plain);
      }),
    );
  });

  test('has the form v1.<keyId>.<iv>.<tag>.<cipher>', () => {
    expect(during.encryptText('1403881000')).toMatch(/^v1\.2026\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/);
  });

  test('is never the same twice', () => {
    expect(during.encryptText('1403881000')).not.toBe(during.encryptText('1403881000'));
  });

  test('is refused when any character of it is changed', () => {
    const stored = during.encryptText('1403881000', 'account:1');
    fc.assert(
      fc.property(fc.nat({ max: stored.length - 1 }), fc.constantFrom('A', 'q', '7', '.'), (at, replacement) => {
        const changed = stored.slice(0, at) + replacement + stored.slice(at + 1);
        // The last character of a base64url group holds spare bits, so another character can mean the same bytes.
        const bytes = (text: string) => text.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex'));
        fc.pre(bytes(changed).join() !== bytes(stored).join() || !changed.startsWith('v1.2026.'));
        expect(() => during.decryptText(changed, 'account:1')).toThrow(CryptoError);
      }),
    );
  });

  test('is refused when it was moved to another place', () => {
    const stored = during.encryptText('1403881000', 'account:1');
    expect(() => during.decryptText(stored, 'account:2')).toThrow(CryptoError);
  });

  test.each(['', 'v1', 'v2.2026.a.b.c', 'v1.2026.AAAA.AAAA.AAAA', 'plain text'])('is refused as %j', (stored) => {
    expect(() => during.decryptText(stored)).toThrow(CryptoError);
  });
});

describe('an encrypted file', () => {
  test('comes back as it was, whatever it holds, also after the keys were rotated', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (plain, aad) => {
        expect(during.decryptBytes(before.encryptBytes(plain, aad), aad)).toEqual(Buffer.from(plain));
      }),
    );
  });

  test('is refused when any byte of it is changed', () => {
    const stored = during.encryptBytes(Buffer.from('en fil'), 'upload:1');
    for (let at = 0; at < stored.length; at += 1) {
      const changed = Buffer.from(stored);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => during.decryptBytes(changed, 'upload:1')).toThrow(CryptoError);
    }
  });

  test('is refused when it was moved, cut off, or its key is gone', () => {
    const stored = before.encryptBytes(Buffer.from('en fil'), 'upload:1');
    expect(() => before.decryptBytes(stored, 'upload:2')).toThrow(CryptoError);
    expect(() => before.decryptBytes(stored.subarray(0, 20), 'upload:1')).toThrow(CryptoError);
    expect(() => after.decryptBytes(stored, 'upload:1')).toThrow(CryptoError);
  });
});

describe('rotating the keys', () => {
  const stored = before.encryptText('1403881000');

  test('an old text is still read, and known to be old', () => {
    expect(during.decryptText(stored)).toBe('1403881000');
    expect(during.needsReencryption(stored)).toBe(true);
  });

  test('a new text is written with the first key', () => {
    expect(during.needsReencryption(during.encryptText('1403881000'))).toBe(false);
  });

  test('a text whose key is gone says which key is missing', () => {
    expect(() => after.decryptText(stored)).toThrow('The key "2025" is not among CPR_KEYS');
  });

  test('another key of the same name does not read it', () => {
    const impostor = createCrypto({ appSecret, cprKeys: [{ id: '2025', key: randomBytes(32) }] });
    expect(() => impostor.decryptText(stored)).toThrow(CryptoError);
  });

  test('the blind index does not change with the CPR keys', () => {
    expect(after.blindIndex('1403881000')).toBe(before.blindIndex('1403881000'));
  });
});

describe('derived keys', () => {
  test('the blind index is the same with and without hyphen', () => {
    expect(during.blindIndex('140388-1000')).toBe(during.blindIndex('1403881000'));
  });

  test('the blind index is only for CPR numbers', () => {
    expect(() => during.blindIndex('anna')).toThrow(CryptoError);
  });

  test('the pseudonym of a text is not its blind index', () => {
    expect(during.pseudonym('1403881000')).not.toBe(during.blindIndex('1403881000'));
  });

  test('another secret gives another blind index', () => {
    const other = createCrypto({ appSecret: `${appSecret}!`, cprKeys: [newKey] });
    expect(other.blindIndex('1403881000')).not.toBe(during.blindIndex('1403881000'));
  });

  test('each purpose has its own key of 32 bytes, stable over restarts', () => {
    const again = createCrypto({ appSecret, cprKeys: [newKey] });
    expect(during.subkey('next-auth')).toEqual(again.subkey('next-auth'));
    expect(during.subkey('next-auth')).toHaveLength(32);
    expect(during.subkey('next-auth')).not.toEqual(during.subkey('form-draft'));
  });
});

describe('tokens', () => {
  test('hold 32 bytes in base64url unless told otherwise', () => {
    expect(randomToken()).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(randomToken(16), 'base64url')).toHaveLength(16);
  });

  test('have a digest in lower-case hexadecimal', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('are compared whole', () => {
    expect(isSameSecret('secret', 'secret')).toBe(true);
    expect(isSameSecret('secret', 'secret ')).toBe(false);
  });
});
