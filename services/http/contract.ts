import { z } from 'zod';
import type { Caller } from '@/services/http/caller';
import { checkContract } from '@/services/http/contract-check';
import type { Reason, Result } from '@/services/http/result';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Where a field of the input travels. Unlisted fields go to the query of a GET and to the JSON body of the others. */
export type Placement = 'path' | 'query' | 'body' | `header:${string}`;

/** One thing an outside system can be asked to do: a row of the contract's table. */
export type Operation = {
  method: Method;
  /** `/v1/fravaer/{id}`; each `{name}` is a field of the input placed in the path. */
  path: string;
  /** A read may be tried again; a write carries a request id so that the other side recognises a repeat. */
  kind: 'read' | 'write';
  input: z.ZodObject;
  in?: Readonly<Record<string, Placement>>;
  output: z.ZodType;
  /** The reasons a caller must plan for, beside the ones every call can meet: unavailable, drift, invalid, refused. */
  errors: readonly Reason[];
  summary: string;
  /** For an operation known to be slower than the rest, in milliseconds. */
  timeoutMs?: number;
  /** The largest body of its requests and answers, in bytes, where the usual limits are not enough. */
  maxBodyBytes?: number;
};

export type Contract = {
  system: string;
  version: string;
  operations: Readonly<Record<string, Operation>>;
};

export type OperationName<C extends Contract> = keyof C['operations'] & string;
export type Input<C extends Contract, Name extends OperationName<C>> = z.input<C['operations'][Name]['input']>;
export type ParsedInput<C extends Contract, Name extends OperationName<C>> = z.output<C['operations'][Name]['input']>;
export type Output<C extends Contract, Name extends OperationName<C>> = z.output<C['operations'][Name]['output']>;

export type CallOptions = {
  /** Of a write: the same id means the same write, however often it is sent. At most 46 characters. */
  requestId?: string;
};

/** What the portal holds of an outside system, whether the real one or the stand-in answers. */
export type Client<C extends Contract> = {
  [Name in OperationName<C>]: (
    input: Input<C, Name>,
    caller: Caller,
    options?: CallOptions,
  ) => Promise<Result<Output<C, Name>>>;
};

export const requestIdSchema = z.string().regex(/^[\w.:-]{1,46}$/, 'at most 46 of A-Z a-z 0-9 _ . : -');

/**
 * Declares what an outside system can be asked, as one table. Throws at start when the table contradicts itself,
 * puts a CPR number in a URL, or uses values JSON cannot carry.
 */
export function defineContract<const C extends Contract>(contract: C): C {
  checkContract(contract);
  return contract;
}
