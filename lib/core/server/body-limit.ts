import type { IncomingHttpHeaders } from 'node:http';

/** The largest body of forms and adapters that do not take a larger one, in bytes. */
export const maxBodyBytes = 1_000_000;

/** Where more is taken, in bytes. `path` is the whole path without its query. */
const larger: readonly { method: string; path: RegExp; bytes: number }[] = [
  // The form and the page of a joblog: three PDFs of 10 MB and what is typed beside them.
  {
    method: 'POST',
    path: /^\/joblog\/(ny|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/rediger)?)$/,
    bytes: 3 * 10 * 1024 * 1024 + maxBodyBytes,
  },
  // DFDG's wire: a PDF of 10 MB as base64.
  { method: 'PUT', path: /^\/api\/dfdg\/v1\/joblogs\/[^/]+\/dokumenter\/[^/]+$/, bytes: 14_100_000 },
];

/** As much as the framework has to let through in any case. */
export const largestBodyBytes = Math.max(maxBodyBytes, ...larger.map(({ bytes }) => bytes));

const bodyless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a body before a byte of it is read: one without a stated length, or with too great a one, never reaches the
 * framework, which may keep or cut it silently.
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
  if (length > limitOf(method, url)) return { status: 413, text: tooLarge(method, url) };
  return undefined;
}

function largerPlace(method: string | undefined, url: string) {
  const [path = ''] = url.split('?');
  return larger.find((one) => one.method === method && one.path.test(path));
}

function limitOf(method: string | undefined, url: string): number {
  return largerPlace(method, url)?.bytes ?? maxBodyBytes;
}

function tooLarge(method: string | undefined, url: string): string {
  if (method !== 'POST' || !largerPlace(method, url)) return 'Det, du sendte, fylder for meget.';
  return 'Dokumenterne fylder for meget. Et dokument må højst fylde 10 MB. Intet er gemt. Gå tilbage til siden, og vælg mindre filer.';
}

/** How long a body may take to arrive, in milliseconds: a large one comes slowly over a telephone. */
export function arrivalMs(method: string | undefined, url = '/'): number {
  return largerPlace(method, url) ? largestArrivalMs : 30_000;
}

/** As long as any body may take. */
export const largestArrivalMs = 300_000;
