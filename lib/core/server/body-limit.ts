import type { IncomingHttpHeaders } from 'node:http';

/** The largest body any form or adapter takes, in bytes. */
export const maxBodyBytes = 1_000_000;

const bodyless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a body before a byte of it is read. The framework cuts long bodies silently when a proxy file is present,
 * so a body without a stated length, or with too great a one, must never reach it.
 */
export function bodyProblem(
  method: string | undefined,
  headers: IncomingHttpHeaders,
): { status: number; text: string } | undefined {
  if (bodyless.has(method ?? 'GET')) return undefined;
  if (headers['transfer-encoding'] !== undefined)
    return { status: 411, text: 'Beskeden mangler en angivelse af sin længde.' };
  const length = Number(headers['content-length'] ?? 0);
  if (!Number.isSafeInteger(length) || length < 0) return { status: 400, text: 'Beskedens længde kan ikke læses.' };
  if (length > maxBodyBytes) return { status: 413, text: 'Det, du sendte, fylder for meget.' };
  return undefined;
}
