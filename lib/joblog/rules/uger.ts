import { addDays, isoWeekOf, mondayOf } from '@/lib/kalender/rules';
import type { JoblogOversigt } from '@/services/dfdg';

/** As many weeks as are told about, this one among them. */
export const ugerVist = 8;

/** A week of Monday to Sunday, and what was done in it. */
export type Uge = { year: number; week: number; fra: string; til: string; antal: number };

/** The period that the weeks up to and with today's cover, both days included. */
export function periodeOf(today: string, weeks = ugerVist): { fra: string; til: string } {
  const monday = mondayOf(today);
  return { fra: addDays(monday, -7 * (weeks - 1)), til: addDays(monday, 6) };
}

/** How much was done in each week, this one first. What lies outside the period counts in none of them. */
export function ugerOf(dage: JoblogOversigt['dage'], today: string, weeks = ugerVist): Uge[] {
  const thisMonday = mondayOf(today);
  const totals = new Map<string, number>();
  for (const { dato, antal } of dage) {
    const monday = mondayOf(dato);
    totals.set(monday, (totals.get(monday) ?? 0) + antal);
  }
  return Array.from({ length: weeks }, (_, back) => {
    const fra = addDays(thisMonday, -7 * back);
    return { ...isoWeekOf(fra), fra, til: addDays(fra, 6), antal: totals.get(fra) ?? 0 };
  });
}

/** How many are missing of what the plan agrees on; null when it does not say. */
export function manglerOf(antal: number, aftaltPrUge: number | null): number | null {
  return aftaltPrUge === null ? null : Math.max(0, aftaltPrUge - antal);
}
