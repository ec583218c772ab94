import type { Database } from '@/prisma/client';

/** A text message the stand-in was handed. */
export type KeptSms = { id: string; at: Date; number: string; text: string };

/** The newest text messages of the stand-in, newest first; none when NemSMS is configured. */
export function listKeptSms(db: Database, limit: number): Promise<KeptSms[]> {
  return db.smsMessage.findMany({
    select: { id: true, at: true, number: true, text: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  });
}

/** Deletes kept messages and request ids older than `before`; safe to run twice. Returns how many messages went. */
export async function deleteKeptSms(db: Database, before: Date): Promise<number> {
  const { count } = await db.smsMessage.deleteMany({ where: { at: { lt: before } } });
  await db.smsRequest.deleteMany({ where: { at: { lt: before } } });
  return count;
}
