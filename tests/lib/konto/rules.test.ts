import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containsCpr } from '@/lib/core/cpr';
import { oneTimePassword, readableUsername } from '@/lib/konto/rules';
import { usernameField } from '@/lib/konto/schema';

/** Draws that a test decides: the same share of whatever there is to draw from. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const draw = (shares: number[]) => {
  let next = 0;
  return (below: number) => Math.floor((shares[next++ % shares.length] ?? 0) * below);
};

describe('a user name that is made up', () => {
  test('is one that a citizen could have picked, and never looks like a CPR number', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 3, maxLength: 3 }), (shares) => {
        const username = readableUsername(draw(shares));
        expect(usernameField.parse(username)).toBe(username);
        expect(username).toMatch(/^[a-z]+\.[a-z]+\.\d{4}$/);
        expect(containsCpr(username)).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  test('uses the first and the last of everything there is', () => {
    expect(readableUsername(draw([0]))).toBe('blaa.fugl.0000');
    expect(readableUsername(draw([0.99999]))).toBe('fri.cykel.9999');
  });
});

describe('a one-time password', () => {
  test('holds no signs that are mistaken for each other on paper', () => {
    for (let nr = 0; nr < 1000; nr += 1)
      expect(oneTimePassword(randomInt)).toMatch(/^[acdefghjkmnpqrtwxy34679]{5}(-[acdefghjkmnpqrtwxy34679]{5}){2}$/);
  });

  test('is never the same twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => oneTimePassword(randomInt))).size).toBe(10_000);
  });
});
