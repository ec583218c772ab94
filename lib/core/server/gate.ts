import type { IncomingMessage, ServerResponse } from 'node:http';
import { cookieNamed } from './cookie-header';
import { csrfCookieName, csrfToken, newCsrfCookie } from './login-csrf';
import { loginProtocolSecret } from './protocol-secret';
import { isSameOrigin } from './same-origin';
import { contentSecurityPolicy, sentFilePolicy } from './security-headers';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
// The adapters for other systems carry a credential of their own and no cookie, so no page can post to them by stealth.
const adapters = /^\/api\/(dfdg|jobad|ankiro|taxonomy|personadmin)\//;
// A mail program presses this button for its owner: it has a signed code, and neither Origin nor cookie (RFC 8058).
const oneClick = /^\/api\/jobagent\/afmeld$/;
const loginPages = /^\/(login|opret|sagsbehandleradgang)(\/|$)/;
// What somebody has sent us goes out as a file; whoever shows it all the same must run nothing that is in it.
const sentFiles = /^\/joblog\/[^/]+\/dokument\/[^/]+$/;
// Files, and what operators ask. Each to its end: an address that only begins like one of them is a page like any other.
const noPages = /^\/(_next\/static\/|generated\/|(livez|readyz|metrics|ikoner\.svg|jobnet\.svg)$)/;

export type GateSettings = {
  publicUrl: string;
  dev: boolean;
  /** Asks browsers to fetch everything by https. */
  https: boolean;
  identityOrigin: string;
  consentOrigin?: string;
  mapOrigins?: readonly string[];
};

type Problem = { status: number; text: string };

/**
 * Every request passes here before the framework sees it: who may post at all, and what the page may load. Access itself
 * is decided beside the data. A proxy file of the framework's could do the same, and cost every page a sixth of its time.
 */
export function createGate(
  settings: GateSettings,
): (request: IncomingMessage, response: ServerResponse) => Problem | undefined {
  const { publicUrl, ...policySettings } = settings;
  return (request, response) => {
    const path = pathOf(request.url);
    if (noPages.test(path)) return undefined;
    if (isForeign(request, path, publicUrl)) return { status: 403, text: 'Forespørgslen kom ikke fra Jobnet.' };
    const nonce = crypto.randomUUID().replaceAll('-', '');
    const policy = sentFiles.test(path) ? sentFilePolicy : contentSecurityPolicy({ ...policySettings, nonce });
    // The framework takes its nonce from here, whatever the caller wrote in the header.
    request.headers['content-security-policy'] = policy;
    request.headers['x-nonce'] = nonce;
    response.setHeader('content-security-policy', policy);
    if (loginPages.test(path)) giveCsrfCookie(request, response, publicUrl);
    return undefined;
  };
}

/** The path as browsers mean it, without `..` and the like; "/" for an address that is none. */
function pathOf(url = '/'): string {
  return URL.parse(url, 'http://portal')?.pathname ?? '/';
}

function isForeign({ method = 'GET', headers }: IncomingMessage, path: string, publicUrl: string): boolean {
  if (!changing.has(method) || adapters.test(path) || oneClick.test(path)) return false;
  return !isSameOrigin(headers.origin ?? null, publicUrl);
}

/** A login form needs a cookie before it is sent. Its key is derived here, which is too dear for all other pages. */
function giveCsrfCookie(request: IncomingMessage, response: ServerResponse, publicUrl: string): void {
  const name = csrfCookieName(publicUrl);
  const secret = loginProtocolSecret();
  if (csrfToken(cookieNamed(request.headers.cookie, name), secret)) return;
  const fresh = encodeURIComponent(newCsrfCookie(secret));
  request.headers.cookie = [request.headers.cookie, `${name}=${fresh}`].filter(Boolean).join('; ');
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  response.appendHeader('set-cookie', `${name}=${fresh}; Path=/; HttpOnly; SameSite=Lax${secure}`);
}
