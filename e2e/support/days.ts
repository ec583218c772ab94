import { dayFrom } from '@/prisma/seed/person';

const danish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day in Denmark, some days from now, as `YYYY-MM-DD`: whatever the time zone of whoever runs the journeys. */
export function danishDay(daysAhead = 0): string {
  return dayFrom(danish.format(new Date()), daysAhead);
}

/** The year in Denmark, some days from now. */
export const danishYear = (daysAhead = 0) => danishDay(daysAhead).slice(0, 4);
