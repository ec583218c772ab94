import { describe, expect, test } from 'vitest';
import { cookieNamed } from '@/lib/core/server/cookie-header';

describe('a cookie in a header', () => {
  test.each([
    ['alone', 'a=1', '1'],
    ['among others', 'b=2; a=1; c=3', '1'],
    ['without spaces between', 'b=2;a=1', '1'],
    ['after one whose name ends alike', 'xa=9; a=1', '1'],
    ['twice, by the first', 'a=1; a=2', '1'],
    ['with an equals sign in it', 'a=1=2', '1=2'],
    ['encoded', 'a=%7Cx%20y', '|x y'],
  ])('is found %s', (_, header, value) => expect(cookieNamed(header, 'a')).toBe(value));

  test.each([undefined, '', 'b=2', 'xa=1', 'a', 'a=%E0%A4%A'])('is not there in %j', (header) => {
    expect(cookieNamed(header, 'a')).toBeUndefined();
  });

  test('can be empty', () => expect(cookieNamed('a=', 'a')).toBe(''));
});
