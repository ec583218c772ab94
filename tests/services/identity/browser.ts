import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authProvider, type LoginKind, redirectAddresses } from '@/services/identity';
import type { IdentityEvent } from '@/services/identity/stub/cast';
import { startIdentityProvider } from '@/services/identity/stub/server';
import { cast } from '@/tests/services/identity/cast';

export const clientId = 'jobnet';
export const clientSecret = 'a secret + with / signs that need encoding';
export const portalUrl = 'http://localhost:4500';
export const cprNumbers = cast.people.map(({ cpr }) => cpr);

/** A stand-in on a free port, with everything it said to the log. */
export async function standIn({ dataDir = mkdtempSync(join(tmpdir(), 'identity-')), portal = portalUrl } = {}) {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const events: IdentityEvent[] = [];
  const running = await startIdentityProvider({
    ...cast,
    port,
    issuer,
    clientId,
    clientSecret,
    dataDir,
    redirectUris: redirectAddresses(portal),
    onEvent: (event) => events.push(event),
  });
  return { ...running, port, dataDir, events, settings: { issuer, clientId, clientSecret } };
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      if (address === null || typeof address === 'string') return reject(new Error('no port'));
      probe.close(() => resolve(address.port));
    });
  });
}

/** The little of a browser a login needs: cookies by path, redirects one at a time, and every address it went to. */
export function openBrowser(portal = portalUrl) {
  const jar = new Map<string, { pair: string; path: string }>();
  const visited: string[] = [];

  async function go(url: string, init: RequestInit = {}): Promise<Response> {
    visited.push(url);
    const { pathname } = new URL(url);
    const cookies = [...jar.values()].filter(({ path }) => pathname.startsWith(path)).map(({ pair }) => pair);
    const headers = { accept: 'text/html', cookie: cookies.join('; '), ...init.headers };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const path = attributes.find((one) => one.startsWith('path='))?.slice(5) ?? '/';
      jar.set(`${path} ${pair.split('=')[0]}`, { pair, path });
    }
    return answer;
  }

  async function follow(url: string): Promise<{ url: string; answer: Response }> {
    const answer = await go(url);
    const location = answer.headers.get('location');
    if (!location) return { url, answer };
    const next = new URL(location, url).href;
    return next.startsWith(portal) ? { url: next, answer } : follow(next);
  }

  /** Sends the picker's form and follows it back to the portal. */
  async function submit(url: string, fields: Record<string, string>, origin = new URL(url).origin) {
    const answer = await go(url, { method: 'POST', body: new URLSearchParams(fields), headers: { origin } });
    const location = answer.headers.get('location');
    return location ? follow(new URL(location, url).href) : { url, answer };
  }

  return { go, follow, submit, visited };
}

/** What the portal sends the browser to, and keeps until it comes back. */
export function beginLogin(issuer: string, kind: LoginKind, changes: Record<string, string | undefined> = {}) {
  const { authorization } = authProvider(kind, { issuer, clientId, clientSecret });
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const nonce = randomBytes(16).toString('base64url');
  const redirectUri = `${portalUrl}/api/auth/callback/${kind}`;
  const params = {
    ...authorization.params,
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    state,
    nonce,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  const query = new URLSearchParams(Object.entries(params).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));
  return { url: `${issuer}/auth?${query}`, verifier, state, nonce, redirectUri };
}

/** Exchanges a code as the portal's server does. */
export async function exchange(
  issuer: string,
  code: string,
  login: { verifier: string; redirectUri: string },
  secret = clientSecret,
) {
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: login.redirectUri,
    code_verifier: login.verifier,
  });
  const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64');
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Basic ${basic}` },
  });
  return { status: answer.status, body: await answer.json() };
}

/** The claims of an ID token whose signature is checked against the provider's published key. */
export async function verifiedClaims(issuer: string, idToken: string): Promise<Record<string, unknown>> {
  const { keys } = await (await fetch(`${issuer}/jwks`)).json();
  const [head = '', body = '', signature = ''] = idToken.split('.');
  const key = createPublicKey({ key: keys[0], format: 'jwk' });
  const signed = Buffer.from(`${head}.${body}`);
  if (!verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url')))
    throw new Error('The signature is wrong.');
  return JSON.parse(Buffer.from(body, 'base64url').toString());
}

/** A whole login, from the portal's redirect to the claims. */
export async function logIn(
  issuer: string,
  kind: LoginKind,
  person: string,
  niveau = 'betydelig',
  browser = openBrowser(),
) {
  const login = beginLogin(issuer, kind);
  const picker = await browser.follow(login.url);
  const back = await browser.submit(picker.url, { person, niveau });
  const answer = new URL(back.url).searchParams;
  const code = answer.get('code') ?? '';
  const tokens = await exchange(issuer, code, login);
  const claims = tokens.status === 200 ? await verifiedClaims(issuer, tokens.body.id_token) : {};
  return { login, picker, back, answer, code, tokens, claims };
}
