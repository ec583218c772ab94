import type { IncomingHttpHeaders } from 'node:http';

/** The largest body of forms and adapters that do not take a larger one, in bytes. */
export const maxBodyBytes = 1_000_000;

/** Where more is taken, in bytes. `path` is the whole path without its query. */
const larger: readonly { method: string; path: RegExp; bytes: number }[] = [
  // DFDG's wire: a PDF of 10 MB as base64.
  { method: 'PUT', path: /^\/api\/dfdg\/v1\/joblogs\/[^/]+\/dokumenter\/[^/]+$/, bytes: 14_100_000 },
];

/** As much as the framework has to let through in any case. */
export const largestBodyBytes = Math.max(maxBodyBytes, ...larger.map(({ bytes }) => bytes));

const bodyless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a body before a byte of it is read. The framework cuts long bodies silently when a proxy file is present,
 * so a body without a stated length, or with too great a one, must never reach it.
 */
export function bodyProblem(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  url = '/',
): { status: number; text: string } | undefined {
  if (bodyless.has(method ?? 'GET')) return undefined;
  if (headers['transfer-encoding'] !== undefined)
    return { status: 411, text: 'Beskeden mangler en angivelse af sin længde.' };
  const length = Number(headers['content-length'] ?? 0);
  if (!Number.isSafeInteger(length) || length < 0) return { status: 400, text: 'Beskedens længde kan ikke læses.' };
  if (length > limitOf(method, url)) return { status: 413, text: 'Det, du sendte, fylder for meget.' };
  return undefined;
}

function limitOf(method: string | undefined, url: string): number {
  const [path = ''] = url.split('?');
  return larger.find((one) => one.method === method && one.path.test(path))?.bytes ?? maxBodyBytes;
}
