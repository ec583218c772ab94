import { z } from 'zod';
import { fromJson, readLimited } from '@/services/http/body';
import { defineContract } from '@/services/http/contract';
import { type CallSettings, type Exchange, guardedClient } from '@/services/http/guard';
import { Err, Ok, type Result } from '@/services/http/result';
import { identityTimeLimit } from '@/services/identity/auth-provider';

/** What the portal itself asks the broker; the login's own messages go through next-auth. */
export const discoveryContract = defineContract({
  system: 'identity',
  version: '1.0',
  operations: {
    discover: {
      method: 'GET',
      path: '/.well-known/openid-configuration',
      kind: 'read',
      input: z.object({}),
      output: z.object({
        issuer: z.string(),
        authorization_endpoint: z.url(),
        token_endpoint: z.url(),
        userinfo_endpoint: z.url(),
        jwks_uri: z.url(),
      }),
      errors: [],
      summary: 'How the broker describes itself (OpenID Connect Discovery 1.0)',
      timeoutMs: identityTimeLimit,
    },
  },
});

const largestAnswer = 256 * 1024;

/** Asks whether a login can be begun at this issuer now. */
export function createReachable(issuer: string, settings: CallSettings): () => Promise<Result<void>> {
  const base = issuer.replace(/\/$/, '');
  // Not the common client: discovery is public, and a credential has no business there.
  const pass = ({ operation, signal }: Exchange) => read(`${base}${operation.path}`, signal);
  const client = guardedClient(discoveryContract, { name: base, pass }, settings);
  return async () => {
    const answer = await client.discover({}, { kind: 'portal' });
    if (!answer.ok) return answer;
    return answer.value.issuer === issuer ? Ok(undefined) : Err('drift', 'discovery names another issuer');
  };
}

async function read(url: string, signal: AbortSignal): Promise<Result<unknown>> {
  try {
    const answer = await fetch(url, { signal, redirect: 'manual', cache: 'no-store' });
    const text = await readLimited(answer, largestAnswer);
    if (answer.status !== 200) return Err('unavailable', `discovery answered ${answer.status}`);
    const value = fromJson(text ?? '');
    return value === undefined ? Err('drift', 'discovery is not JSON') : Ok(value);
  } catch (error) {
    return Err('unavailable', `no connection (${error instanceof Error ? error.name : 'unknown'})`);
  }
}
