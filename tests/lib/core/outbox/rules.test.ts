import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delayAfter, verdictOf } from '@/lib/core/outbox/rules';
import { Err, Ok } from '@/services/http/result';
import { repeatedRequest } from '@/services/http/wire-errors';

describe('what an answer means for an entry of the outbox', () => {
  test('a yes and a repeated request id are both delivered', () => {
    expect(verdictOf(Ok(null), 1)).toBe('delivered');
    expect(verdictOf(repeatedRequest(), 1)).toBe('delivered');
  });

  test('a system that cannot answer is asked again, however often it takes', () => {
    expect(verdictOf(Err('unavailable', 'down'), 1)).toBe('postponed');
    expect(verdictOf(Err('unavailable', 'down'), 100_000)).toBe('postponed');
  });

  test('a clear no is parked at once', () => {
    for (const reason of ['invalid', 'refused', 'not_found', 'conflict'] as const) {
      expect(verdictOf(Err(reason, 'no', 4977), 1)).toBe('parked');
    }
  });

  test('an answer nobody understands is asked about again seven times, then parked', () => {
    expect(verdictOf(Err('drift', '?'), 7)).toBe('postponed');
    expect(verdictOf(Err('drift', '?'), 8)).toBe('parked');
  });
});

describe('the wait after a failed delivery', () => {
  test('doubles from a second to five minutes', () => {
    expect([1, 2, 3, 8, 9, 10, 1_000].map((attempts) => delayAfter(attempts, 0))).toEqual([
      1_000, 2_000, 4_000, 128_000, 256_000, 300_000, 300_000,
    ]);
  });

  test('is never shortened by more than a fifth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
        const full = delayAfter(attempts, 0);
        expect(delayAfter(attempts, chance)).toBeGreaterThanOrEqual(full * 0.8 - 1);
        expect(delayAfter(attempts, chance)).toBeLessThanOrEqual(full);
      }),
    );
  });
});
