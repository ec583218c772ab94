import { createHash, timingSafeEqual } from 'node:crypto';
import type { Caller } from '@/services/http/caller';

/** A system that may use our wire adapters. */
export type Credential = { name: string; secret: string };

/** The credential that may speak for people; every other system speaks for itself only. */
export const portalCredential = 'portal';

/** The name of the credential in an `Authorization` header, or null. Takes the same time whichever is wrong. */
export function findCredential(header: string | null, credentials: readonly Credential[]): string | null {
  const given = digest(header?.replace(/^Bearer /i, '') ?? '');
  let found: string | null = null;
  for (const { name, secret } of credentials) {
    const same = timingSafeEqual(given, digest(secret));
    if (same && secret !== '') found = name;
  }
  return found;
}

/** Whether the system with this credential may ask in this caller's name. */
export function maySpeakFor(credential: string, caller: Caller): boolean {
  if (credential === portalCredential) return true;
  return caller.kind === 'system' && caller.name === credential;
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
