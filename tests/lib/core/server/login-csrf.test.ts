import { describe, expect, test } from 'vitest';
import { csrfCookieName, csrfToken, newCsrfCookie } from '@/lib/core/server/login-csrf';

const secret = 'a secret of the tests';

describe('the cookie behind a login form', () => {
  test('yields the token it was made with', () => {
    const cookie = newCsrfCookie(secret);
    expect(csrfToken(cookie, secret)).toBe(cookie.split('|')[0]);
  });

  test('is another for every visitor', () => {
    expect(newCsrfCookie(secret)).not.toBe(newCsrfCookie(secret));
  });

  test.each([undefined, '', '|', 'token', 'token|', '|signature', `token|${'0'.repeat(64)}`])(
    'yields nothing when somebody else made it (%j)',
    (cookie) => expect(csrfToken(cookie, secret)).toBeUndefined(),
  );

  test('yields nothing under another secret', () => {
    expect(csrfToken(newCsrfCookie(secret), 'another secret')).toBeUndefined();
  });

  test('is bound to the host where there is https', () => {
    expect(csrfCookieName('https://job.example')).toBe('__Host-next-auth.csrf-token');
    expect(csrfCookieName('http://localhost:3000')).toBe('next-auth.csrf-token');
  });
});
