import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packed, packingFor } from '@/lib/core/server/packing';

describe('what an answer is packed as', () => {
  test.each([
    [null, null],
    ['', null],
    ['identity', null],
    ['deflate', null],
    ['*', null],
    ['gzip', 'gzip'],
    ['GZip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip;q=1.0', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.0 , gzip; q=0', null],
    ['brr', null],
  ])('follows from %j', (accepted, how) => expect(packingFor(accepted)).toBe(how));
});

test('what is packed comes out as it was', async () => {
  const text = 'Søg blandt alle ledige job. '.repeat(500);
  expect(gunzipSync(await packed(text, 'gzip')).toString()).toBe(text);
});
