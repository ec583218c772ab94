import type { NextAuthOptions, Profile } from 'next-auth';
import { config } from '@/lib/core/config';
import { log } from '@/lib/core/log';
import { loginProtocolSecret } from '@/lib/core/server/protocol-secret';
import { privateCookie, sessionCookieName } from '@/lib/core/session/cookie';
import { ownPath, sessionRules } from '@/lib/core/session/rules';
import {
  authProvider,
  citizenFromClaims,
  employeeFromClaims,
  type LoginKind,
  levelTooLow,
  wrongIdentityType,
} from '@/services/identity';
import { loginEmployee, loginWithMitid } from './identity';

type LoggedIn = { ok: true; sessionId: string } | { ok: false; error: string };

function errorOf(detail: string): string {
  if (detail === levelTooLow) return 'niveau';
  return detail === wrongIdentityType ? 'forkert' : 'fejl';
}

/** Turns verified claims into a session of ours, or the name of the message that says why not. */
async function logIn(kind: LoginKind, claims: unknown): Promise<LoggedIn> {
  const identity = kind === 'mitid' ? citizenFromClaims(claims) : employeeFromClaims(claims);
  if (!identity.ok) {
    log.warn('login-refused', { kind, reason: identity.reason, detail: identity.detail });
    return { ok: false, error: errorOf(identity.detail) };
  }
  if (identity.value.kind === 'citizen') return { ok: true, ...(await loginWithMitid(identity.value)) };
  const result = await loginEmployee(identity.value);
  return result.ok ? result : { ok: false, error: result.why };
}

function doorOf(kind: LoginKind): string {
  return kind === 'mitid' ? '/login' : '/sagsbehandleradgang';
}

function provider(kind: LoginKind) {
  const { IDENTITY_ISSUER, IDENTITY_CLIENT_ID, IDENTITY_CLIENT_SECRET = '' } = config();
  const settings = { issuer: IDENTITY_ISSUER, clientId: IDENTITY_CLIENT_ID, clientSecret: IDENTITY_CLIENT_SECRET };
  return { ...authProvider(kind, settings), profile: (claims: Profile) => ({ id: String(claims.sub) }) };
}

function kindOf(providerId: string | undefined): LoginKind {
  return providerId === 'medarbejder' ? 'medarbejder' : 'mitid';
}

/** The path of an address of our own; undefined for any other, and for what is no address at all. */
function pathWithin(url: string, baseUrl: string): string | undefined {
  if (!URL.canParse(url, baseUrl)) return undefined;
  const { origin, pathname, search } = new URL(url, baseUrl);
  return origin === baseUrl ? ownPath(`${pathname}${search}`) : undefined;
}

/**
 * next-auth speaks OpenID Connect for us and nothing more: it keeps no session of its own. What it would put in its
 * token is our session id, and the cookie it sets is ours.
 */
export function authOptions(): NextAuthOptions {
  const { PUBLIC_URL } = config();
  const ids = new WeakMap<object, string>();
  return {
    secret: loginProtocolSecret(),
    providers: [provider('mitid'), provider('medarbejder')],
    session: { strategy: 'jwt', maxAge: sessionRules.absoluteSeconds },
    pages: { signIn: '/login', error: '/login' },
    useSecureCookies: PUBLIC_URL.startsWith('https:'),
    cookies: { sessionToken: { name: sessionCookieName(PUBLIC_URL), options: privateCookie(PUBLIC_URL) } },
    jwt: {
      encode: async ({ token }) => (typeof token?.sessionId === 'string' ? token.sessionId : ''),
      decode: async () => null,
    },
    callbacks: {
      async signIn({ user, account, profile }) {
        const kind = kindOf(account?.provider);
        const result = await logIn(kind, profile);
        if (!result.ok) return `${doorOf(kind)}?fejl=${result.error}`;
        ids.set(user, result.sessionId);
        return true;
      },
      jwt: async ({ token, user }) => ({ ...token, sessionId: user ? ids.get(user) : undefined }),
      redirect: async ({ url, baseUrl }) => `${baseUrl}${pathWithin(url, baseUrl) ?? '/'}`,
    },
    logger: {
      error: (code) => log.warn('identity-protocol-error', { code }),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
