export type CspSettings = {
  nonce: string;
  dev: boolean;
  /** Origin of the identity provider: the login form's redirect ends there. */
  identityOrigin: string;
  /** Origin of the external consent script, when one is configured. */
  consentOrigin?: string;
  /** Where the map's style, tiles and letters come from, when a style is configured. */
  mapOrigins?: readonly string[];
  https: boolean;
};

/** The Content-Security-Policy of every page. Scripts run by nonce only; nothing is loaded from third parties. */
export function contentSecurityPolicy(settings: CspSettings): string {
  const script = ["'self'", `'nonce-${settings.nonce}'`, "'strict-dynamic'"];
  // The development server's hot reload evaluates code; the built portal never does.
  if (settings.dev) script.push("'unsafe-eval'");
  const extra = settings.consentOrigin ? ` ${settings.consentOrigin}` : '';
  const maps = (settings.mapOrigins ?? []).map((origin) => ` ${origin}`).join('');
  const rules = [
    "default-src 'self'",
    `script-src ${script.join(' ')}`,
    `style-src 'self' 'nonce-${settings.nonce}'`,
    `img-src 'self' data: blob:${maps}`,
    "font-src 'self'",
    `connect-src 'self'${extra}${maps}${settings.dev ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `frame-src ${settings.consentOrigin ? settings.consentOrigin : "'none'"}`,
    `form-action 'self' ${settings.identityOrigin}`,
    "manifest-src 'self'",
  ];
  if (settings.https) rules.push('upgrade-insecure-requests');
  return rules.join('; ');
}

/** The Content-Security-Policy of files that people have sent us. */
export const sentFilePolicy = "default-src 'none'; sandbox";

/** Headers that are the same on every answer. */
export const fixedHeaders: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  // Not 'no-referrer': that would blank the Origin header by which we tell our own forms from foreign ones.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};
