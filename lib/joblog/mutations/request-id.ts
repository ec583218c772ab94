import { sha256 } from '@/lib/core/crypto';

/** The name by which DFDG knows a write again: the same for the same content, and guessed by nobody who does not have it. */
export function requestIdOf(content: unknown): string {
  return sha256(JSON.stringify(content)).slice(0, 40);
}
