import { systemDb } from '@/lib/core/db';
import { uploadKeptMs } from './queries/uploads';

/** Deletes documents that were sent with a form that nobody came back to. Returns how many; safe to run twice. */
export async function deleteOldUploads(now: Date): Promise<number> {
  const { count } = await systemDb().joblogUpload.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - uploadKeptMs) } },
  });
  return count;
}
