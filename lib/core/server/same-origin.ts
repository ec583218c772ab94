/**
 * Whether a request that changes something comes from our own pages. A browser always sends Origin with such a request,
 * so a missing or "null" one is refused as a foreign one is.
 */
export function isSameOrigin(origin: string | null, publicUrl: string): boolean {
  if (!origin || origin === 'null') return false;
  try {
    return new URL(origin).origin === new URL(publicUrl).origin;
  } catch {
    return false;
  }
}
