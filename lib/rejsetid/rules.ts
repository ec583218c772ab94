import type { Koordinat } from '@/lib/geografi/rules/distance';
import { addDays, nextHverdag, noonOf } from '@/lib/kalender/rules';

/** Which kind of day and hour a journey is asked for (JOB-9); kept beside each answer. */
export const journeyKind = 'hverdag-8';

/** How many days an answer is kept. Timetables change a few times a year; our own choice. */
const daysKept = 30;

/** Eight in the morning, Danish time, of the next day on which timetables are those of a weekday. */
export function departureAfter(today: string): string {
  return `${nextHverdag(today)}T08:00`;
}

/** Thousandths of a degree: some hundred metres, so that nobody's door is told or kept. */
export type RoughPlace = { lat: number; lon: number };

/** A place as it is told to others and kept. */
export function roughlyAt({ lat, lon }: Koordinat): RoughPlace {
  return { lat: Math.round(lat * 1000), lon: Math.round(lon * 1000) };
}

/** The middle of a rough place, in degrees. */
export function middleOf({ lat, lon }: RoughPlace): Koordinat {
  return { lat: lat / 1000, lon: lon / 1000 };
}

/** The first day whose answers still count; what was fetched before is asked again, and deleted at night. */
export function oldestKept(today: string): Date {
  return noonOf(addDays(today, -daysKept));
}
