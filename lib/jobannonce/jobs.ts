import { systemDb } from '@/lib/core/db';

/** How long an ad stays marked as seen; our own choice. */
const seenMonths = 6;

/** How long a favourite that was taken out can be put back, in milliseconds; our own choice. */
const undoMs = 24 * 60 * 60 * 1000;

/** Forgets which ads were opened long ago, and favourites that can no longer be put back. Safe to run twice. */
export async function forgetMarks(now: Date): Promise<{ seen: number; removed: number }> {
  const halfAYearAgo = new Date(now);
  halfAYearAgo.setUTCMonth(now.getUTCMonth() - seenMonths);
  const db = systemDb();
  const seen = await db.seenAd.deleteMany({ where: { seenAt: { lt: halfAYearAgo } } });
  const removed = await db.favouriteAd.deleteMany({ where: { removedAt: { lt: new Date(now.getTime() - undoMs) } } });
  return { seen: seen.count, removed: removed.count };
}
