import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endsAt,
  isAlive,
  isReturnable,
  longestWayBack,
  ownPath,
  returnPathOf,
  type SessionTimes,
  safeReturnPath,
  secondsLeft,
  sessionRules,
} from '@/lib/core/session/rules';

const seen = new Date('2026-03-02T10:00:00.000Z');
const minute = 60_000;
const after = (ms: number) => new Date(seen.getTime() + ms);
const times = (more: Partial<SessionTimes> = {}): SessionTimes => ({
  lastSeenAt: seen,
  absoluteEndAt: after(8 * 60 * minute),
  endedAt: null,
  ...more,
});

describe('a session', () => {
  test('lasts 20 minutes from the last activity, warns 2 minutes before, and ends after 8 hours', () => {
    expect(sessionRules).toEqual({ idleSeconds: 1200, warningSeconds: 120, absoluteSeconds: 28_800 });
  });

  test.each([
    ['just begun', 0, 1200, true],
    ['one millisecond before the limit', 20 * minute - 1, 1, true],
    ['exactly at the limit', 20 * minute, 0, false],
    ['one millisecond after the limit', 20 * minute + 1, 0, false],
    ['a second before the warning', 18 * minute - 1000, 121, true],
    ['at the warning', 18 * minute, 120, true],
  ])('%s has the right time left', (_, ms, left, alive) => {
    expect(secondsLeft(times(), after(ms))).toBe(left);
    expect(isAlive(times(), after(ms))).toBe(alive);
  });

  test.each([
    ['before', -1, true],
    ['at', 0, false],
    ['after', 1, false],
  ])('that is used all day ends %s the absolute limit as it should', (_, ms, alive) => {
    const day = times({ lastSeenAt: after(8 * 60 * minute - 5 * minute) });
    expect(isAlive(day, after(8 * 60 * minute + ms))).toBe(alive);
  });

  test('ends at whichever limit comes first', () => {
    expect(endsAt(times())).toEqual(after(20 * minute));
    expect(endsAt(times({ absoluteEndAt: after(19 * minute) }))).toEqual(after(19 * minute));
  });

  test('has nothing left once it was ended, however fresh', () => {
    expect(secondsLeft(times({ endedAt: seen }), seen)).toBe(0);
  });

  test('never gains time as the clock goes', () => {
    const offset = fc.integer({ min: 0, max: 9 * 60 * minute });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        expect(secondsLeft(times(), after(later))).toBeLessThanOrEqual(secondsLeft(times(), after(sooner)));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a page', () => {
  test.each(['/', '/login', '/login/udloebet', '/opret', '/api/session', '/_next/data/x', '/demo/mail'])(
    '%s is a step on the way and never returned to',
    (path) => expect(isReturnable(path)).toBe(false),
  );

  test.each(['/forside', '/joblog/17', '/loginhjaelp', '/apis', '/oprettelse', '/demonstration'])(
    '%s is returned to',
    (path) => expect(isReturnable(path)).toBe(true),
  );
});

describe('a path to return to', () => {
  test.each([
    ['/joblog?status=soegt&side=2', '/joblog?status=soegt&side=2'],
    ['/find-job#top', '/find-job'],
    ['/moeder/../joblog', '/joblog'],
    ['/find-job?q=//evil.example', '/find-job?q=//evil.example'],
    ['/søg', '/s%C3%B8g'],
  ])('%s is taken', (given, path) => expect(safeReturnPath(given)).toBe(path));

  test.each([
    undefined,
    null,
    7,
    ['/forside'],
    '',
    'forside',
    'https://evil.example/',
    'javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/.//evil.example',
    '/%2e//evil.example',
    '/%2e%2e//evil.example',
    '/a/..//evil.example',
    '/forside\u0000',
    `/${'a'.repeat(3000)}`,
    '/joblog/1403881000',
    '/joblog/140388-1000?status=soegt',
    '/login',
    '/login?tilbage=/forside',
    '/',
  ])('%j is refused', (given) => expect(safeReturnPath(given)).toBeUndefined());

  test.each([
    ['as long as it may be', 0, true],
    ['one character longer', 1, false],
  ])('is judged by how long it is inside another address: %s', (_, more, isTaken) => {
    // There the slash is three characters, "%2F", and an å ten, "%25C3%25A5".
    for (const [letters, each] of [
      ['a', 1],
      ['å', 10],
    ] as const) {
      const path = `/${letters.repeat((longestWayBack - 3 - 7) / each)}${'b'.repeat(7 + more)}`;
      expect(ownPath(path) !== undefined, letters).toBe(isTaken);
    }
  });

  test.each([
    ['/joblog/ny?annonce=internal%3A123', '/joblog/ny?annonce=internal%3A123'],
    ['/joblog/ny?annonce=x&forfra=ja', '/joblog/ny?annonce=x'],
    ['/joblog/ny?forfra=ja', '/joblog/ny'],
    ['/joblog?_rsc=1a2b&side=2&mit', '/joblog?side=2'],
    ['/joblog?mitsted=3&&forfraet=1', '/joblog?mitsted=3&forfraet=1'],
    ['/find-job?searchString=1403881000&omraade=4', '/find-job?omraade=4'],
    ['/find-job?searchString=140388-1000', '/find-job'],
    ['/find-job?a=%31%34%30%33%38%38%31%30%30%30&b=1', '/find-job?b=1'],
    ['/find-job?140388%2D1000=x', '/find-job'],
    ['/find-job?a=b?c=d', '/find-job?a=b?c=d'],
  ])('with the query of %s goes back to %s', (given, path) => expect(safeReturnPath(given)).toBe(path));

  test('is left without its query where that would be too long', () => {
    expect(returnPathOf('/find-job', `searchString=${'x'.repeat(longestWayBack)}`)).toBe('/find-job');
    expect(returnPathOf('/find-job', 'searchString=kok')).toBe('/find-job?searchString=kok');
    expect(returnPathOf('/find-job')).toBe('/find-job');
    expect(returnPathOf('/login', 'tilbage=/joblog')).toBeUndefined();
    expect(returnPathOf('//evil.example', 'a=b')).toBeUndefined();
  });
});

describe('whatever is given as a path to return to', () => {
  const home = 'https://jobnet.example';
  const pieces = fc.constantFrom(
    ...['/', '//', '\\', '/\\', '.', '..', '%2e', '%2F', '%5c', '%09', ':', '@', '?', '#', ';', ' ', '\t', '\n', '\r'],
    ...['evil.example', 'https:', 'http:', 'javascript:', 'data:', 'login', 'forside', '／', '。', '\u2028', '\u00ad'],
    ...['\u0000', '[::1]', 'a:b@', '~', '%', '%%', '\ud800'],
  );
  const hostile = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `/${text}`),
    fc.array(pieces, { maxLength: 4 }).map((parts) => `https://${parts.join('')}`),
  );

  test('a browser never leaves the portal by it', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const path = safeReturnPath(given);
        if (path === undefined) return;
        // As the value of a Location header, of a link, and once more behind the portal's own address.
        expect(new URL(path, `${home}/login/udloebet`).origin).toBe(home);
        expect(new URL(`${home}${path}`).origin).toBe(home);
        expect(path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      }),
      { numRuns: 10_000 },
    );
  });

  test('taking it twice changes nothing more', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const path = ownPath(given);
        if (path !== undefined) expect(ownPath(path)).toBe(path);
      }),
      { numRuns: 10_000 },
    );
  });
});
