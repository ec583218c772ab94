import type { Transaction } from '@/prisma/client';
import { Err } from '@/services/http/result';
import { dfdgCodes as codes } from '../contract';

/** What is answered about a joblog the citizen does not have, which may be somebody else's. */
export const noSuchJoblog = () => Err('not_found', 'the citizen has no such joblog', codes.notFound);

/** The transaction that a write is carried out in. */
export function needed(tx: Transaction | undefined): Transaction {
  if (!tx) throw new Error('A write needs the transaction that remembers its request id');
  return tx;
}
