import type { Transaction } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Err } from '@/services/http/result';
import type { dfdgContract } from '../contract';
import type { joblogOperations as table } from '../joblog-contract';
import type { DfdgStandIn } from './access';

type Operations = Implementation<typeof dfdgContract, Transaction>;

/** Joblogs: DFDG holds what portal and a-kasser share. */
export function joblogOperations(_standIn: DfdgStandIn): Pick<Operations, keyof typeof table> {
  const later = async () => Err('unavailable', 'not there yet');
  return {
    listJoblogs: later,
    getJoblogOversigt: later,
    getJoblog: later,
    createJoblog: later,
    updateJoblog: later,
    deleteJoblog: later,
    genopretJoblog: later,
    getJoblogDokument: later,
    putJoblogDokument: later,
    deleteJoblogDokument: later,
  };
}
