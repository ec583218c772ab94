import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockFace,
  durationInWords,
  isSessionAnswer,
  pathAfter,
  secondsUntil,
  spokenAfter,
} from '@/components/layout/session-clock';

/** Everything said aloud while the count goes from `from` to 0 in steps of one second. */
function spokenFrom(from: number): number[] {
  return Array.from({ length: from }, (_, passed) => from - passed).filter(
    (left) => spokenAfter(left + 1, left) !== null,
  );
}

describe('what is said aloud while the session runs out', () => {
  test('comes seldom at first and each second only at the very end', () => {
    expect(spokenFrom(120)).toEqual([60, 30, 20, 10, 5, 4, 3, 2, 1]);
  });

  test('is said once when a sleeping device jumps past several marks', () => {
    expect(spokenAfter(115, 8)).toBe('Du bliver logget af om 8 sekunder.');
    expect(spokenAfter(8, 7)).toBeNull();
  });

  test('stops at the end, where the page is left', () => {
    expect(spokenAfter(1, 0)).toBeNull();
  });

  test('is silent when time has been won', () => {
    fc.assert(fc.property(fc.nat(1200), fc.nat(1200), (a, b) => spokenAfter(Math.min(a, b), Math.max(a, b)) === null));
  });
});

describe('durations', () => {
  test.each([
    [0, '0 sekunder'],
    [1, '1 sekund'],
    [59, '59 sekunder'],
    [60, '1 minut'],
    [61, '1 minut og 1 sekund'],
    [90, '1 minut og 30 sekunder'],
    [120, '2 minutter'],
  ])('%i seconds are written "%s"', (seconds, words) => {
    expect(durationInWords(seconds)).toBe(words);
  });

  test('the visible clock shows minutes and two digits of seconds', () => {
    expect([clockFace(120), clockFace(65), clockFace(9), clockFace(0)]).toEqual(['2:00', '1:05', '0:09', '0:00']);
  });

  test('the seconds left are whole and never negative', () => {
    expect(secondsUntil(10_001, 9000)).toBe(2);
    expect(secondsUntil(9000, 10_000)).toBe(0);
  });
});

describe('where an ended session leads', () => {
  test('one that ran out leads to the page that says so', () => {
    expect(pathAfter(10_000, 10_000)).toBe('/login/udloebet');
    expect(pathAfter(10_000, 8000)).toBe('/login/udloebet');
  });

  test('one ended before its time was logged out elsewhere and leads to login', () => {
    expect(pathAfter(600_000, 10_000)).toBe('/login');
  });
});

describe('an answer about the session', () => {
  test('is taken when it has the agreed form', () => {
    expect(isSessionAnswer({ active: true, secondsLeft: 12 })).toBe(true);
  });

  test.each([
    [null],
    [undefined],
    ['active'],
    [{}],
    [{ active: 'yes', secondsLeft: 1 }],
    [{ active: true, secondsLeft: '1' }],
  ])('is refused when it is %j', (value) => {
    expect(isSessionAnswer(value)).toBe(false);
  });
});
