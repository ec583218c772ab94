import type { z } from 'zod';
import type { Operation } from '@/services/http/contract';
import { Err, Ok, type Reason, type Result } from '@/services/http/result';
import { isRepeat } from '@/services/http/wire-errors';

/** Checks an input before it leaves (or after it came in). */
export function parseInput(operation: Operation, input: unknown): Result<Record<string, unknown>> {
  const parsed = operation.input.safeParse(input);
  return parsed.success ? Ok(parsed.data) : Err('invalid', faultsOf(parsed.error));
}

// Every call can meet these, so contracts do not list them.
const alwaysPossible: readonly Reason[] = ['unavailable', 'drift', 'invalid', 'refused'];

/** Checks an answer against the contract: a value of the wrong form, or a reason it does not declare, is drift. */
export function parseOutput(operation: Operation, answer: Result<unknown>): Result<unknown> {
  if (!answer.ok) {
    const declared = alwaysPossible.includes(answer.reason) || operation.errors.includes(answer.reason);
    if (declared || isRepeat(answer)) return answer;
    return Err('drift', `undeclared reason ${answer.reason}: ${answer.detail}`);
  }
  const parsed = operation.output.safeParse(answer.value);
  return parsed.success ? Ok(parsed.data) : Err('drift', faultsOf(parsed.error));
}

/** Where and how a value failed its schema, without the value: `frister.0.fristdato invalid_format`. */
export function faultsOf(error: z.ZodError): string {
  const faults = error.issues.slice(0, 5).map((issue) => `${pathOf(issue.path)} ${issue.code}`);
  return faults.join('; ');
}

// The key of a record is data too, so only what looks like a field name is told.
function pathOf(path: PropertyKey[]): string {
  const parts = path.map((key) =>
    typeof key === 'number' || /^[A-Za-z_]\w{0,40}$/.test(String(key)) ? String(key) : '*',
  );
  return parts.join('.') || '(whole)';
}
