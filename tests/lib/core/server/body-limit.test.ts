import { describe, expect, test } from 'vitest';
import { arrivalMs, bodyProblem, largestBodyBytes, maxBodyBytes } from '@/lib/core/server/body-limit';

const lengthOf = (length: number | string) => ({ 'content-length': String(length) });

describe('a body', () => {
  test.each([
    ['one byte under the limit', maxBodyBytes - 1, undefined],
    ['at the limit', maxBodyBytes, undefined],
    ['one byte over the limit', maxBodyBytes + 1, 413],
    ['longer than a number can tell', '99999999999999999999', 400],
    ['of negative length', -1, 400],
    ['of a length that is no number', 'abc', 400],
    ['of half a byte', '1.5', 400],
    ['that is empty', 0, undefined],
  ])('%s is judged rightly', (_, length, status) => {
    expect(bodyProblem('POST', lengthOf(length))?.status).toBe(status);
  });

  const document = '/api/dfdg/v1/joblogs/7ab5f8c0-0000-4000-8000-000000000001/dokumenter/cv';
  const tenMegabytesAsBase64 = 13_981_016;

  test('holds a whole document where systems deliver documents', () => {
    expect(bodyProblem('PUT', lengthOf(tenMegabytesAsBase64), document)).toBeUndefined();
    expect(bodyProblem('PUT', lengthOf(largestBodyBytes + 1), document)).toMatchObject({ status: 413 });
  });

  const id = '7ab5f8c0-0000-4000-8000-000000000001';
  const threeDocuments = 3 * 10 * 1024 * 1024 + 100_000;

  test.each(['/joblog/ny', '/joblog/ny?annonce=internal:1', `/joblog/${id}`, `/joblog/${id}/rediger`])(
    'holds three whole documents at %s, and may take its time',
    (url) => {
      expect(bodyProblem('POST', lengthOf(threeDocuments), url)).toBeUndefined();
      expect(bodyProblem('POST', lengthOf(40_000_000), url)?.text).toContain('10 MB');
      expect(arrivalMs('POST', url)).toBeGreaterThan(arrivalMs('POST', '/joblog'));
    },
  );

  test.each([
    ['POST', '/joblog'],
    ['POST', '/joblog/kort'],
    ['PUT', `/joblog/${id}`],
    ['POST', `/joblog/${id}/dokument/cv`],
    ['POST', document],
    ['PUT', `${document}/x`],
    ['PUT', `/x${document}`],
    ['PUT', `/?${document}`],
    ['PUT', '/api/dfdg/v1/joblogs/x'],
  ])('is no larger than usual for %s %s', (method, url) => {
    expect(bodyProblem(method, lengthOf(maxBodyBytes + 1), url)).toMatchObject({ status: 413 });
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY'])('of %s must say how long it is', (method) => {
    expect(bodyProblem(method, { 'transfer-encoding': 'chunked' })).toMatchObject({ status: 411 });
    expect(bodyProblem(method, { 'transfer-encoding': 'chunked', ...lengthOf(5) })).toMatchObject({ status: 411 });
  });

  test('that is not there is no problem', () => {
    expect(bodyProblem('POST', {})).toBeUndefined();
  });

  test.each(['GET', 'HEAD', 'OPTIONS', undefined])('is not expected of %s', (method) => {
    expect(bodyProblem(method, {})).toBeUndefined();
  });

  test('is refused in Danish words', () => {
    for (const headers of [lengthOf(maxBodyBytes + 1), lengthOf('x'), { 'transfer-encoding': 'chunked' }])
      expect(bodyProblem('POST', headers)?.text).toMatch(/^[A-ZÆØÅ].*\.$/);
  });
});
