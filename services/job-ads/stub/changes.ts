import type { Prisma } from '@/prisma/client';
import { toDate } from './days';

/** Up to where somebody has read: the number of a change, and the day on which the calendar was looked at. */
export type Mark = { change: bigint; day: string };

/**
 * A reading in progress. What changed after `from` (null: nothing is known yet) and up to `to` is told by id, beginning
 * after `afterId`; what changes meanwhile comes in the next one.
 */
export type Reading = { from: Mark | null; to: Mark; afterId: string };

/** What a cursor says; null when it is not one of ours. A cursor that ends a reading has no `reading`. */
export function readCursor(cursor: string): { mark: Mark } | { reading: Reading } | null {
  const parts = cursor.split('.');
  const [first, second, third] = parts;
  if (parts.length === 1) {
    const mark = readMark(first);
    return mark && { mark };
  }
  const to = readMark(second);
  if (parts.length !== 3 || !to || !third) return null;
  if (first === 'all') return { reading: { from: null, to, afterId: third } };
  const from = readMark(first);
  return from && { reading: { from, to, afterId: third } };
}

/** The cursor with which the next call goes on; `afterId` null when the reading has come to its end. */
export function writeCursor({ from, to }: Reading, afterId: string | null): string {
  if (afterId === null) return writeMark(to);
  return `${from ? writeMark(from) : 'all'}.${writeMark(to)}.${afterId}`;
}

/** Whether a reading can be answered without a look at the ads. */
export function isNothingNew({ from, to }: Reading): boolean {
  return from?.change === to.change && from.day === to.day;
}

/** The ads that a reading has yet to tell. */
export function changedIn({ from, to, afterId }: Reading): Prisma.JobAdsAdWhereInput {
  const later = { id: { gt: afterId } };
  if (!from) {
    const today = toDate(to.day);
    return {
      ...later,
      status: 'Approved',
      publicationStart: { lte: today },
      publicationEnd: { gte: today },
    };
  }
  const [fromDay, toDay] = [toDate(from.day), toDate(to.day)];
  return {
    ...later,
    OR: [
      { changeNo: { gt: from.change, lte: to.change } },
      { status: 'Approved', publicationStart: { gt: fromDay, lte: toDay } },
      { status: 'Approved', publicationEnd: { gte: fromDay, lt: toDay } },
    ],
  };
}

function readMark(text: string | undefined): Mark | null {
  const [, change, day] = /^(\d{1,18})_(\d{4}-\d{2}-\d{2})$/.exec(text ?? '') ?? [];
  return change && day && !Number.isNaN(Date.parse(day)) ? { change: BigInt(change), day } : null;
}

function writeMark({ change, day }: Mark): string {
  return `${change}_${day}`;
}
