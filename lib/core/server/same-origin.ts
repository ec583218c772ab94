/**
 * Whether a request that changes something comes from our own pages. A browser always sends Origin with such a request,
 * so a missing or "null" one is refused as a foreign one is.
 */
export function isSameOrigin(origin: string | null, publicUrl: string): boolean {
  // Browsers write an origin in one way only, so anything that merely resembles ours (a blob: address) is foreign.
  return origin === new URL(publicUrl).origin;
}
