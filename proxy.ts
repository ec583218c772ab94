import { type NextRequest, NextResponse } from 'next/server';
import { config as settings } from '@/lib/core/config';
import { lifecycle } from '@/lib/core/server/lifecycle';
import { csrfCookieName, csrfToken, newCsrfCookie } from '@/lib/core/server/login-csrf';
import { loginProtocolSecret } from '@/lib/core/server/protocol-secret';
import { isSameOrigin } from '@/lib/core/server/same-origin';
import { contentSecurityPolicy } from '@/lib/core/server/security-headers';
import { privateCookie } from '@/lib/core/session/cookie';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
// The adapters for other systems carry a credential of their own and no cookie, so no page can post to them by stealth.
const adapters = /^\/api\/(dfdg|jobad|ankiro|taxonomy|personadmin)\//;
// A mail program presses this button for its owner: it has a signed code, and neither Origin nor cookie (RFC 8058).
const oneClick = /^\/api\/jobagent\/afmeld$/;
const loginPages = /^\/(login|opret|sagsbehandleradgang)(\/|$)/;

/** Runs before every page: who may post here at all, and what the page may load. Access itself is decided beside the data. */
export function proxy(request: NextRequest): NextResponse {
  const { PUBLIC_URL, IDENTITY_ISSUER, COOKIE_CONSENT_SCRIPT, MAP_STYLE_URL, MAP_ORIGINS, MODE } = settings();
  const { pathname } = request.nextUrl;
  if (
    changing.has(request.method) &&
    !adapters.test(pathname) &&
    !oneClick.test(pathname) &&
    !isSameOrigin(request.headers.get('origin'), PUBLIC_URL)
  )
    return new NextResponse('Forespørgslen kom ikke fra Jobnet.', { status: 403 });

  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentSecurityPolicy({
    nonce,
    dev: lifecycle.dev,
    identityOrigin: new URL(IDENTITY_ISSUER).origin,
    consentOrigin: COOKIE_CONSENT_SCRIPT ? new URL(COOKIE_CONSENT_SCRIPT).origin : undefined,
    mapOrigins: MAP_STYLE_URL ? [new URL(MAP_STYLE_URL).origin, ...MAP_ORIGINS] : [],
    https: PUBLIC_URL.startsWith('https:') && MODE === 'production',
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);

  const csrfName = csrfCookieName(PUBLIC_URL);
  // A key is derived for it, which is too dear for pages that nobody logs in on.
  const fresh = loginPages.test(pathname) ? freshCsrf(request.cookies.get(csrfName)?.value) : undefined;
  if (fresh) headers.set('cookie', [request.headers.get('cookie'), `${csrfName}=${fresh}`].filter(Boolean).join('; '));

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (fresh) response.cookies.set(csrfName, fresh, privateCookie(PUBLIC_URL));
  return response;
}

/** A new cookie for login forms; undefined when the browser has one of ours. */
function freshCsrf(cookie: string | undefined): string | undefined {
  const secret = loginProtocolSecret();
  return csrfToken(cookie, secret) ? undefined : newCsrfCookie(secret);
}

// Files, and what operators ask. Each to its end: an address that only begins like one of them is a page like any other.
export const config = {
  matcher: [{ source: '/((?!_next/static/|generated/|(?:livez|readyz|metrics|ikoner\\.svg|jobnet\\.svg)$).*)' }],
};
