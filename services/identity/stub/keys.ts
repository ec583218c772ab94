import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const day = 24 * 60 * 60 * 1000;
const cookieKeysKept = 3;

const keyFile = z.object({
  signing: z.array(
    z.object({
      kty: z.literal('RSA'),
      kid: z.string(),
      use: z.literal('sig'),
      alg: z.literal('RS256'),
      n: z.string(),
      e: z.string(),
      d: z.string(),
      p: z.string(),
      q: z.string(),
      dp: z.string(),
      dq: z.string(),
      qi: z.string(),
    }),
  ),
  /** Newest first: the first signs, the others still verify. */
  cookies: z.array(z.object({ key: z.string().min(32), madeAt: z.iso.datetime() })),
});
export type IdentityKeys = z.infer<typeof keyFile>;

/**
 * The provider's keys, kept in `identity-keys.json` so that a restart breaks no login under way.
 * A new cookie key is made when the newest is a day old; the signing key stays, since the portal caches it.
 */
export function loadKeys(dataDir: string, now = new Date()): IdentityKeys {
  const path = join(dataDir, 'identity-keys.json');
  const kept = readKeys(path);
  const newest = kept?.cookies[0];
  if (kept && newest && now.getTime() - Date.parse(newest.madeAt) < day) return kept;
  const cookieKey = { key: randomBytes(32).toString('base64url'), madeAt: now.toISOString() };
  const keys: IdentityKeys = {
    signing: kept?.signing ?? [makeSigningKey()],
    cookies: [cookieKey, ...(kept?.cookies ?? [])].slice(0, cookieKeysKept),
  };
  mkdirSync(dataDir, { recursive: true });
  // Written aside and moved into place: a stop in the middle leaves the old file whole.
  writeFileSync(`${path}.new`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return keys;
}

function readKeys(path: string): IdentityKeys | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return keyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new Error(
      `The identity keys in ${path} cannot be read. Delete the file; new keys are made at the next start.`,
    );
  }
}

function makeSigningKey(): IdentityKeys['signing'][number] {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' });
  return keyFile.shape.signing.element.parse({ ...jwk, kid: randomUUID(), use: 'sig', alg: 'RS256' });
}
