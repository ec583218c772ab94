import { z } from 'zod';
import { Err, type Reason } from '@/services/http/result';

/** How a reason stands on the wire. One table, read both ways. */
const statusOfReason: Readonly<Record<Reason, number>> = {
  invalid: 400,
  refused: 403,
  not_found: 404,
  conflict: 409,
  drift: 502,
  unavailable: 503,
};

const repeatedStatus = 412;

const reasons = ['not_found', 'refused', 'invalid', 'conflict', 'unavailable', 'drift'] as const satisfies Reason[];

export const errorBodySchema = z.object({ reason: z.enum(reasons), detail: z.string(), code: z.int().optional() });

/** What a system answers to a request id it has already carried out (DFDG: HTTP 412). */
export function repeatedRequest(): Err {
  return Err('conflict', 'repeated request id', repeatedStatus);
}

/** Whether an answer means that this very write was carried out before, and so is done. */
export function isRepeat(answer: { ok: true } | Err): boolean {
  return !answer.ok && answer.reason === 'conflict' && answer.code === repeatedStatus;
}

/** The HTTP status of an error. */
export function statusOf(error: Err): number {
  return isRepeat(error) ? repeatedStatus : statusOfReason[error.reason];
}

/**
 * Reads an HTTP answer that is not a success. A 404 counts as "not found" only when the system itself says so in its
 * body: a mistyped address or a proxy's own page must never look like an empty answer.
 */
export function readError(status: number, body: string): Err {
  // A credential that is not accepted is our own setup, not a verdict about the person asking.
  if (status === 401) return Err('unavailable', 'HTTP 401: the system credential was not accepted');
  const error = parseBody(body);
  if (status === repeatedStatus) return repeatedRequest();
  if (error && statusOfReason[error.reason] === status) return Err(error.reason, harmless(error.detail), error.code);
  if (status === 429 || status === 408 || status >= 500) return Err('unavailable', `HTTP ${status}`);
  return Err('drift', `HTTP ${status} without the error body of the contract`);
}

function parseBody(body: string): z.infer<typeof errorBodySchema> | null {
  try {
    const parsed = errorBodySchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

// Details end in logs, and another system's words may quote what it was sent.
function harmless(detail: string): string {
  return detail.replaceAll(/\d{6}[ -]?\d{4}/g, '**********').slice(0, 200);
}
