import { subkey } from '@/lib/core/crypto';

/** The key by which next-auth seals its short-lived cookies while somebody is on the way through MitID. */
export function loginProtocolSecret(): string {
  return subkey('next-auth').toString('base64url');
}
