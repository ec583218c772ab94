/**
 * The answer of every call that leaves the process. Expected trouble is a value, never an exception,
 * so that a page cannot show "down" as "empty" by forgetting a catch.
 */
export type Reason = 'not_found' | 'refused' | 'invalid' | 'conflict' | 'unavailable' | 'drift';

export type Ok<T> = { ok: true; value: T };
export type Err = {
  ok: false;
  reason: Reason;
  /** For operators and tests, in English; never shown to a citizen and never holds personal data. */
  detail: string;
  /** The outside system's own code (DFDG: 1001, 4404 …), where it gives one. */
  code?: number;
};
export type Result<T> = Ok<T> | Err;

export function Ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function Err(reason: Reason, detail: string, code?: number): Err {
  return code === undefined ? { ok: false, reason, detail } : { ok: false, reason, detail, code };
}
