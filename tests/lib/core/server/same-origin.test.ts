import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameOrigin } from '@/lib/core/server/same-origin';

const portal = 'https://job.example';

describe('a request that changes something', () => {
  test('is taken from the portal itself', () => {
    expect(isSameOrigin('https://job.example', portal)).toBe(true);
    expect(isSameOrigin('http://localhost:3000', 'http://localhost:3000')).toBe(true);
  });

  test.each([
    null,
    '',
    'null',
    'undefined',
    'http://job.example',
    'https://job.example:8443',
    'https://www.job.example',
    'https://job.example.evil.example',
    'https://evil.example/https://job.example',
    'https://job.example@evil.example',
    'https://evil.example#https://job.example',
    'blob:https://job.example/6f1c',
    'https://job.example, https://evil.example',
    'https://job.example https://evil.example',
    'data:text/html,x',
    'not an address',
  ])('is refused with Origin %j', (origin) => expect(isSameOrigin(origin, portal)).toBe(false));

  test('is refused with anything but the portal’s own origin', () => {
    const pieces = fc.constantFrom(
      'https:',
      'http:',
      '//',
      '/',
      '@',
      ':443',
      '.',
      'job.example',
      'evil.example',
      ' ',
      ',',
    );
    const anything = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anything, (origin) => {
        expect(isSameOrigin(origin, portal)).toBe(origin === portal);
      }),
      { numRuns: 10_000 },
    );
  });
});
