import type { Database } from '@/prisma/client';
import type { CallSettings } from '@/services/http/guard';
import { inProcessClient } from '@/services/http/in-process';
import { type Mail, mailContract } from './contract';
import { mailRequestIds } from './request-ids';
import { smtpDelivery } from './smtp';
import { mailStandIn } from './stub/stand-in';

export { type Mail, mailContract } from './contract';
export { deleteKeptMail, type KeptMail, listKeptMail } from './stub/kept-mail';

export type MailSettings = CallSettings & {
  /** Where the ids of carried-out sends are kept, and the stand-in's e-mails. */
  db: Database;
  /** The sender of e-mails that name none. */
  from: string;
  /** The mail server; without it the stand-in keeps what it is handed. */
  smtpUrl?: string;
};

/** The portal's way to send e-mail. */
export function connectMail({ db, from, smtpUrl, ...call }: MailSettings): Mail {
  const delivery = smtpUrl ? smtpDelivery({ url: smtpUrl, from }) : mailStandIn(db, from);
  return inProcessClient(mailContract, delivery, { ...call, requestIds: mailRequestIds(db) });
}
