import { createHash, randomBytes } from 'node:crypto';

/** On https the name binds the cookie to this host. The names are next-auth's own. */
export function csrfCookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token';
}

function sign(token: string, secret: string): string {
  return createHash('sha256').update(`${token}${secret}`).digest('hex');
}

/** A cookie as next-auth makes it, so that a login form works without JavaScript fetching one first. */
export function newCsrfCookie(secret: string): string {
  const token = randomBytes(32).toString('hex');
  return `${token}|${sign(token, secret)}`;
}

/** The token inside a cookie of ours, or undefined when somebody else made it. */
export function csrfToken(cookie: string | undefined, secret: string): string | undefined {
  const [token, signature] = cookie?.split('|') ?? [];
  return token && signature === sign(token, secret) ? token : undefined;
}
