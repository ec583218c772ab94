import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import NextAuth, { type NextAuthOptions, type Profile } from 'next-auth';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { authProvider, type CitizenIdentity, citizenFromClaims, type LoginKind } from '@/services/identity';
import { freePort, openBrowser, standIn } from '@/tests/services/identity/browser';

let idp: Awaited<ReturnType<typeof standIn>>;
let portal: Server;
let portalUrl: string;
let seen: unknown[];

beforeAll(async () => {
  const port = await freePort();
  portalUrl = `http://localhost:${port}`;
  vi.stubEnv('NEXTAUTH_URL', portalUrl);
  idp = await standIn({ portal: portalUrl });
  portal = createServer(servePortal).listen(port, '127.0.0.1');
});

afterAll(async () => {
  vi.unstubAllEnvs();
  portal.close();
  await idp.stop();
});

// The smallest portal that next-auth can stand in: what a Next.js page handler gives it, over node's own server.
async function servePortal(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = new URL(req.url ?? '/', portalUrl);
  let body = '';
  for await (const chunk of req) body += String(chunk);
  const cookies = (req.headers.cookie ?? '').split('; ').map((pair) => pair.split(/=(.*)/s).slice(0, 2));
  const request = Object.assign(req, {
    query: { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split('/').slice(3) },
    body: Object.fromEntries(new URLSearchParams(body)),
    cookies: Object.fromEntries(cookies.map(([name, value]) => [name, decodeURIComponent(value ?? '')])),
  });
  const send = (value: unknown) => res.end(typeof value === 'string' ? value : JSON.stringify(value));
  const response = Object.assign(res, {
    status: (code: number) => Object.assign(res, { statusCode: code }),
    send,
    json: send,
  });
  await NextAuth(options())(request, response);
}

function options(): NextAuthOptions {
  const provider = (kind: LoginKind) => ({
    ...authProvider(kind, idp.settings),
    profile: (claims: Profile) => ({ id: String(claims.sub) }),
  });
  return {
    secret: 'a secret of the test',
    providers: [provider('mitid'), provider('medarbejder')],
    callbacks: {
      signIn: ({ profile }) => {
        seen.push(profile);
        return citizenFromClaims(profile).ok || '/login?fejl=afvist';
      },
    },
    logger: { error: (code) => seen.push(code) },
  };
}

async function logInThroughNextAuth(person: Record<string, string>, tamper = (url: string) => url) {
  seen = [];
  const browser = openBrowser(`${portalUrl}/api/auth/callback`);
  const { csrfToken } = await (await browser.go(`${portalUrl}/api/auth/csrf`)).json();
  const form = new URLSearchParams({ csrfToken, callbackUrl: `${portalUrl}/` });
  const begun = await browser.go(`${portalUrl}/api/auth/signin/mitid`, {
    method: 'POST',
    body: form,
  });
  const picker = await browser.follow(begun.headers.get('location') ?? '');
  const back = await browser.submit(picker.url, person);
  const answer = await browser.go(tamper(back.url));
  return answer.headers.get('location');
}

it('next-auth completes a login with the plain data of authProvider', async () => {
  expect(await logInThroughNextAuth({ person: 'anna', niveau: 'betydelig' })).toBe(`${portalUrl}/`);
  const identity = citizenFromClaims(seen[0]);
  expect(identity).toMatchObject({ ok: true, value: { cpr: '1403881000' } satisfies Partial<CitizenIdentity> });
});

it('next-auth hands a login at too low a level to the portal, which sends it back', async () => {
  expect(await logInThroughNextAuth({ person: 'anna', niveau: 'lav' })).toBe('/login?fejl=afvist');
});

it('next-auth lets nobody in who aborted', async () => {
  const location = await logInThroughNextAuth({ handling: 'afbryd' });
  expect(location).toContain('error=');
  expect(seen).toEqual(['OAUTH_CALLBACK_HANDLER_ERROR', 'OAUTH_CALLBACK_ERROR']);
});

it('next-auth refuses a callback whose state, issuer or code was changed on the way', async () => {
  for (const field of ['state', 'iss', 'code']) {
    const location = await logInThroughNextAuth({ person: 'anna', niveau: 'betydelig' }, (url) => {
      const changed = new URL(url);
      changed.searchParams.set(field, `${changed.searchParams.get(field)}x`);
      return changed.href;
    });
    expect(location).toContain('error=OAuthCallback');
    expect(seen).toEqual(['OAUTH_CALLBACK_ERROR']);
  }
});
