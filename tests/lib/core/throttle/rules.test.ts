import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mustWait, type ThrottleScope, throttleRules } from '@/lib/core/throttle/rules';

const began = new Date('2026-03-02T10:00:00.000Z');
const after = (minutes: number, ms = 0) => new Date(began.getTime() + minutes * 60_000 + ms);

describe('the rules', () => {
  test('let 10 failures of an account and 100 of an address through in 15 minutes, and few mails to strangers', () => {
    expect(throttleRules).toEqual({
      account: { failures: 10, windowMinutes: 15 },
      address: { failures: 100, windowMinutes: 15 },
      mailbox: { failures: 5, windowMinutes: 1440 },
      mailer: { failures: 20, windowMinutes: 60 },
    });
  });
});

const scopes = Object.keys(throttleRules) as ThrottleScope[];

describe.each(scopes)('an attempt on one %s', (scope) => {
  const { failures, windowMinutes } = throttleRules[scope];

  test('need not wait when nothing has been counted', () => {
    expect(mustWait(scope, null, began)).toBe(false);
  });

  test.each([
    [failures - 1, false],
    [failures, true],
    [failures + 1, true],
  ])('after %i failures: waits %s', (count, waits) => {
    expect(mustWait(scope, { windowStart: began, failures: count }, began)).toBe(waits);
  });

  test.each([
    ['a millisecond before the window closes', after(windowMinutes, -1), true],
    ['when the window closes', after(windowMinutes), false],
    ['a millisecond after the window closed', after(windowMinutes, 1), false],
  ])('%s, is judged rightly', (_, at, waits) => {
    expect(mustWait(scope, { windowStart: began, failures }, at)).toBe(waits);
  });

  test('never waits longer for fewer failures', () => {
    const ms = fc.integer({ min: -1000, max: 20 * 60_000 });
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), ms, (a, b, offset) => {
        const at = after(0, offset);
        const [few, many] = [Math.min(a, b), Math.max(a, b)].map((count) =>
          mustWait(scope, { windowStart: began, failures: count }, at),
        );
        expect(few && !many).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });
});
