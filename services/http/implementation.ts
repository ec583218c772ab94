import type { Caller } from '@/services/http/caller';
import type { Contract, Operation, OperationName, Output, ParsedInput } from '@/services/http/contract';
import { Err, type Result } from '@/services/http/result';

/** What a stand-in is told beside the input and the caller. */
export type Call<Tx = unknown> = {
  requestId: string;
  correlationId: string;
  /** Of a write when the stand-in keeps request ids: the transaction in which the id is recorded. */
  tx?: Tx;
};

/** A stand-in (or the code behind the wire): one handler for each operation of the contract. */
export type Implementation<C extends Contract, Tx = unknown> = {
  [Name in OperationName<C>]: (
    input: ParsedInput<C, Name>,
    caller: Caller,
    call: Call<Tx>,
  ) => Promise<Result<Output<C, Name>>>;
};

/** A write as the receiving side knows it: the same id from another sender is another write. */
export type WriteRequest = { sender: string; operation: string; requestId: string };

/** The receiving side's memory of the writes it has carried out. */
export type RequestIds<Tx = unknown> = {
  /**
   * Runs `work` and records the id in one transaction, or answers `repeatedRequest()` without running it when the id
   * is known. An `Err` or an exception from `work` must roll everything back, so that the id stays free.
   */
  once<T>(request: WriteRequest, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>>;
};

type Performance<Tx> = {
  name: string;
  operation: Operation;
  input: Record<string, unknown>;
  caller: Caller;
  sender: string;
  requestId: string;
  correlationId: string;
  requestIds: RequestIds<Tx> | undefined;
  report: (error: unknown) => void;
};

type UntypedHandler<Tx> = (input: unknown, caller: Caller, call: Call<Tx>) => Promise<Result<unknown>>;

/** Runs one handler. A write runs at most once per request id; whatever is thrown becomes `unavailable`. */
export async function perform<C extends Contract, Tx>(
  implementation: Implementation<C, Tx>,
  { name, operation, input, caller, sender, requestId, correlationId, requestIds, report }: Performance<Tx>,
): Promise<Result<unknown>> {
  // The contract that parsed the input is the one the handler was typed by.
  const handlers = implementation as Record<string, UntypedHandler<Tx>>;
  const call = { requestId, correlationId };
  try {
    const handler = handlers[name];
    if (!handler) throw new Error(`the stand-in has no handler for ${name}`);
    if (operation.kind === 'read' || !requestIds) return await handler(input, caller, call);
    const request = { sender, operation: name, requestId };
    return await requestIds.once(request, (tx) => handler(input, caller, { ...call, tx }));
  } catch (error) {
    report(error);
    return Err('unavailable', `the stand-in threw ${error instanceof Error ? error.name : typeof error}`);
  }
}
