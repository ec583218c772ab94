import { createCrypto } from '@/lib/core/crypto/create';

/** Keys of the tests' own, the same in every process of a test. */
export const testCipher = createCrypto({
  appSecret: 'a secret of the tests, long enough to be one',
  cprKeys: [{ id: 'test', key: Buffer.alloc(32, 7) }],
});
