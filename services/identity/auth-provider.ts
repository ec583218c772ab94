import { z } from 'zod';
import { citizenScopes, employeeScopes } from '@/services/identity/contract';

export type IdentitySettings = {
  /** The broker's address, exactly as it stands in its tokens. */
  issuer: string;
  clientId: string;
  clientSecret: string;
};

/** The portal's two doors; also the last part of their redirect address, `/api/auth/callback/<kind>`. */
export const loginKinds = ['mitid', 'medarbejder'] as const;
export type LoginKind = (typeof loginKinds)[number];

/** How long the portal waits for the broker, in milliseconds. */
export const identityTimeLimit = 2000;

type Claims = Record<string, unknown>;
type Verified = {
  /** What next-auth got for the code; it has checked the ID token's signature, issuer, audience and nonce. */
  tokens: { id_token?: string; access_token?: string };
  client: { userinfo(accessToken: string): Promise<Claims> };
};

/**
 * All claims of a login: the broker's ID token holds the basic ones and its userinfo endpoint the full list.
 * What is signed wins. Throws when the two speak of different people.
 */
async function readClaims({ tokens, client }: Verified): Promise<Claims> {
  const payload = Buffer.from(tokens.id_token?.split('.')[1] ?? '', 'base64url').toString();
  const signed = z.record(z.string(), z.unknown()).parse(JSON.parse(payload));
  const told = await client.userinfo(tokens.access_token ?? '');
  if (told.sub !== signed.sub) throw new Error('userinfo and ID token speak of different people');
  return { ...told, ...signed };
}

/**
 * The protocol half of a next-auth 4 provider: everything but `profile`, which is the portal's business.
 * Always asks for a fresh login, so that the next person at a shared computer is never logged in as the last one.
 */
export function authProvider(kind: LoginKind, settings: IdentitySettings) {
  return {
    id: kind,
    name: kind === 'mitid' ? 'MitID' : 'Medarbejderlogin',
    type: 'oauth' as const,
    issuer: settings.issuer,
    wellKnown: discoveryAddress(settings.issuer),
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    authorization: { params: { scope: kind === 'mitid' ? citizenScopes : employeeScopes, prompt: 'login' } },
    idToken: true,
    checks: ['pkce' as const, 'state' as const, 'nonce' as const],
    client: { token_endpoint_auth_method: 'client_secret_basic' as const, id_token_signed_response_alg: 'RS256' },
    userinfo: { request: readClaims },
    httpOptions: { timeout: identityTimeLimit },
  };
}

/** Where the broker describes itself (OpenID Connect Discovery 1.0, section 4). */
export function discoveryAddress(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/** The addresses the broker must allow the portal to come back to; exact, one per door. */
export function redirectAddresses(portalUrl: string): string[] {
  return loginKinds.map((kind) => `${portalUrl.replace(/\/$/, '')}/api/auth/callback/${kind}`);
}
