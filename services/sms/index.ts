import type { Database } from '@/prisma/client';
import { httpClient } from '@/services/http/client';
import type { CallSettings } from '@/services/http/guard';
import { inProcessClient } from '@/services/http/in-process';
import { type Sms, smsContract } from './contract';
import { smsRequestIds } from './stub/request-ids';
import { smsStandIn } from './stub/stand-in';

export { type Sms, smsContract } from './contract';
export { deleteKeptSms, type KeptSms, listKeptSms } from './stub/kept-sms';

export type SmsSettings = CallSettings & {
  /** Where the stand-in keeps its messages. */
  db: Database;
  /** NemSMS; without it the stand-in. */
  connection?: { url: string; credential: string };
};

/** The portal's way to send text messages. */
export function connectSms({ db, connection, ...call }: SmsSettings): Sms {
  if (connection) {
    const { url, credential } = connection;
    return httpClient(smsContract, { ...call, baseUrl: url, credential });
  }
  return inProcessClient(smsContract, smsStandIn(db), { ...call, requestIds: smsRequestIds(db) });
}
