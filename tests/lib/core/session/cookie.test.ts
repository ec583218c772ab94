import { describe, expect, test } from 'vitest';
import { privateCookie, sessionCookieName } from '@/lib/core/session/cookie';

describe('the session’s cookie', () => {
  test('is bound to host, path and https by its name where there is https', () => {
    expect(sessionCookieName('https://job.example')).toBe('__Host-jobnet-session');
    expect(privateCookie('https://job.example')).toEqual({
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: true,
    });
  });

  test('is the same without https on a developer’s machine, save what needs https', () => {
    expect(sessionCookieName('http://localhost:3000')).toBe('jobnet-session');
    expect(privateCookie('http://localhost:3000')).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: false });
  });
});
