import { cookies } from 'next/headers';
import { config } from '@/lib/core/config';

const idPattern = /^[A-Za-z0-9_-]{43}$/;

/** On https the name itself binds the cookie to this host, this path and to https. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-jobnet-session' : 'jobnet-session';
}

/** Attributes of every cookie that only the server reads. */
export function privateCookie(publicUrl: string) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: publicUrl.startsWith('https:') } as const;
}

/** The session id the browser sent, or undefined when there is none of the right shape. */
export async function readSessionId(): Promise<string | undefined> {
  const value = (await cookies()).get(sessionCookieName(config().PUBLIC_URL))?.value;
  return value && idPattern.test(value) ? value : undefined;
}

/** Gives the browser a session id. Only in a server action or route handler. */
export async function writeSessionId(id: string): Promise<void> {
  const { PUBLIC_URL } = config();
  (await cookies()).set(sessionCookieName(PUBLIC_URL), id, privateCookie(PUBLIC_URL));
}

/** Takes the session id from the browser. Only in a server action or route handler. */
export async function clearSessionId(): Promise<void> {
  const { PUBLIC_URL } = config();
  (await cookies()).set(sessionCookieName(PUBLIC_URL), '', { ...privateCookie(PUBLIC_URL), maxAge: 0 });
}
