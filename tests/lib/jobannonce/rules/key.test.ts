import { describe, expect, test } from 'vitest';
import { keyText, readKey } from '@/lib/jobannonce/rules/key';

describe('the key of an ad', () => {
  test.each([
    { index: 'internal', id: '1234' },
    { index: 'external', id: 'E12.3:4-5' },
  ])('is read back as it was written: %o', (ad) => {
    expect(readKey(keyText(ad))).toEqual(ad);
  });

  test.each([
    '',
    'internal',
    'internal:',
    ':1234',
    '1234',
    'other:1234',
    'ExternalWorkInDenmarkJobJobnet:E1',
    'internal:12 34',
    `internal:${'1'.repeat(65)}`,
    'internal:1234\n',
  ])('is none of an ad that can be kept when it is %j', (text) => {
    expect(readKey(text)).toBeNull();
  });
});
