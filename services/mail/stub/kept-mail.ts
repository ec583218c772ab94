import type { Database } from '@/prisma/client';

/** An e-mail the stand-in was handed. */
export type KeptMail = {
  id: string;
  at: Date;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string | null;
  unsubscribeUrl: string | null;
};

/** The newest e-mails of the stand-in, newest first; none when a real mail server is configured. */
export function listKeptMail(db: Database, limit: number): Promise<KeptMail[]> {
  return db.mailMessage.findMany({
    omit: { requestId: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  });
}

/** Deletes kept e-mails and request ids older than `before`; safe to run twice. Returns how many e-mails went. */
export async function deleteKeptMail(db: Database, before: Date): Promise<number> {
  const { count } = await db.mailMessage.deleteMany({ where: { at: { lt: before } } });
  await db.mailRequest.deleteMany({ where: { at: { lt: before } } });
  return count;
}
