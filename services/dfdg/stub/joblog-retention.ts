import { type Database, Prisma } from '@/prisma/client';
import { bringBackMs, firstKeptDay } from './joblog-rules';

/** `today` is the Danish day of `now`, as `YYYY-MM-DD`. */
type Night = { now: Date; today: string };

/**
 * DFDG's own batch: what nobody has edited for four years goes, documents as old as that go, and what was deleted goes for
 * good when it can no longer be brought back. In pieces, so that nobody who saves meanwhile waits for all of it; safe to run
 * again. Answers how many of each have gone.
 */
export async function deleteExpiredJoblogs(db: Database, { now, today }: Night, piece = 1_000) {
  const kept = Prisma.sql`(${firstKeptDay(today)}::date::timestamp AT TIME ZONE 'Europe/Copenhagen')`;
  const deletedUntil = new Date(now.getTime() - bringBackMs);
  const joblogs = await inPieces(piece, () => deleteOld(db, Prisma.sql`redigeret < ${kept}`, piece));
  const dokumenter = await inPieces(piece, () => deleteOldDokumenter(db, Prisma.sql`uploaded < ${kept}`, piece));
  const slettede = await inPieces(piece, () => deleteOld(db, Prisma.sql`slettet <= ${deletedUntil}`, piece));
  return { joblogs, dokumenter, slettede };
}

// The condition stands twice: one that is edited while the batch has already found it is left in peace.
function deleteOld(db: Database, isOld: Prisma.Sql, piece: number): Promise<number> {
  return db.$executeRaw`DELETE FROM dfdg.joblog
    WHERE id IN (SELECT id FROM dfdg.joblog WHERE ${isOld} LIMIT ${piece}) AND ${isOld}`;
}

function deleteOldDokumenter(db: Database, isOld: Prisma.Sql, piece: number): Promise<number> {
  return db.$executeRaw`DELETE FROM dfdg.joblog_dokument
    WHERE (joblog_id, type) IN (SELECT joblog_id, type FROM dfdg.joblog_dokument WHERE ${isOld} LIMIT ${piece})
      AND ${isOld}`;
}

async function inPieces(piece: number, deletePiece: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let count = piece; count >= piece; total += count) count = await deletePiece();
  return total;
}
