import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBuckets, networkOf } from '@/lib/core/throttle/buckets';

/** How many of `count` at one moment are served. */
function served(take: (asker: string, atMs: number) => number | null, asker: string, count: number, atMs: number) {
  return Array.from({ length: count }, () => take(asker, atMs)).filter((wait) => wait === null).length;
}

describe('a bucket for each asker', () => {
  test('serves a minute’s worth at once, and says when there is one again', () => {
    const { take } = createBuckets({ perMinute: 60 });
    expect(served(take, 'a', 61, 0)).toBe(60);
    expect(take('a', 0)).toBe(1);
    expect(take('a', 1_000)).toBeNull();
    expect(take('a', 1_000)).toBe(1);
  });

  test('tells a slow one how long it takes', () => {
    const { take } = createBuckets({ perMinute: 2 });
    expect(served(take, 'a', 3, 0)).toBe(2);
    expect(take('a', 0)).toBe(30);
    expect(take('a', 10_000)).toBe(20);
  });

  test('lets nobody pay for another', () => {
    const { take } = createBuckets({ perMinute: 1 });
    expect(served(take, 'a', 5, 0)).toBe(1);
    expect(take('b', 0)).toBeNull();
  });

  test('never holds more than a minute’s worth', () => {
    const { take } = createBuckets({ perMinute: 10 });
    take('a', 0);
    expect(served(take, 'a', 50, 3_600_000)).toBe(10);
  });

  test('sets no limit when there is to be none', () => {
    const { take } = createBuckets({ perMinute: 0 });
    expect(served(take, 'a', 10_000, 0)).toBe(10_000);
  });

  test('remembers so many askers and forgets the silent ones first', () => {
    const { take } = createBuckets({ perMinute: 1, mostKept: 2 });
    for (const asker of ['a', 'b', 'a', 'c']) take(asker, 0);
    expect(take('a', 0)).toBe(60);
    expect(take('b', 0)).toBeNull();
  });

  test('serves at most what has come in plus a minute’s worth, whenever it is asked', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 120_000 }), { maxLength: 400 });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 50 }), (times, perMinute) => {
        const { take } = createBuckets({ perMinute });
        const ordered = times.toSorted((a, b) => a - b);
        const count = ordered.filter((atMs) => take('a', atMs) === null).length;
        const passed = (ordered.at(-1) ?? 0) - (ordered[0] ?? 0);
        expect(count).toBeLessThanOrEqual(perMinute + (passed * perMinute) / 60_000 + 1e-6);
      }),
    );
  });
});

describe('whom an address belongs to', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
