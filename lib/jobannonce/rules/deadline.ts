import { daysBetween, noonOf } from '@/lib/kalender/rules';
import type { DeadlineWords } from './words';

/** A deadline as people read it. */
export type DeadlineView = {
  title: string;
  text: string;
  /** How long there is left, or what is meant; null when there is nothing to add. */
  note: string | null;
  /** `YYYY-MM-DD`; null for "Snarest" and "Ikke oplyst". */
  day: string | null;
  /** Three days or less. */
  isNear: boolean;
  isOver: boolean;
};

/** FJ-12: what stands in place of a day. */
export type Deadline = string | 'snarest' | 'ikke-oplyst';

const nearDays = 3;

/** The deadline seen from `today` (`YYYY-MM-DD`). The day itself is still in time. */
export function deadlineOf(deadline: Deadline, today: string, texts: DeadlineWords): DeadlineView {
  const { deadline: words, longDay } = texts;
  const { title } = words;
  const open = { title, day: null, isNear: false, isOver: false };
  if (deadline === 'snarest') return { ...open, text: words.snarest, note: words.snarestNote };
  if (deadline === 'ikke-oplyst') return { ...open, text: words.unknown, note: words.unknownNote };
  const left = daysBetween(today, deadline);
  const text = longDay(noonOf(deadline));
  return {
    title,
    text,
    note: noteOf(left, words),
    day: deadline,
    isNear: left >= 0 && left <= nearDays,
    isOver: left < 0,
  };
}

function noteOf(left: number, words: DeadlineWords['deadline']): string {
  if (left < 0) return words.over;
  if (left === 0) return words.today;
  return left === 1 ? words.tomorrow : words.left(left);
}
