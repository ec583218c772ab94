import { systemDb } from '@/lib/core/db';

/** How long a deleted search can be brought back, in milliseconds; our own choice. */
const undoMs = 24 * 60 * 60 * 1000;

/** Forgets searches that were deleted long enough ago. Returns how many; safe to run twice. */
export async function deleteDeletedSearches(now: Date): Promise<number> {
  const { count } = await systemDb().savedSearch.deleteMany({
    where: { deletedAt: { lt: new Date(now.getTime() - undoMs) } },
  });
  return count;
}
