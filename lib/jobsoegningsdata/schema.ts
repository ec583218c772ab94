import { z } from 'zod';

/**
 * Every event that may be recorded (DAT-1): a new kind is one entry here and one call of recordEvent. When what an
 * event tells changes, its version goes up, because the rows already written stay as they are.
 */
export const eventTypes = {
  login: { version: 1, data: z.strictObject({ method: z.enum(['mitid', 'password']) }) },
  logout: { version: 1, data: z.strictObject({}) },
} as const;

export type EventName = keyof typeof eventTypes;

/** A named event with what it tells. It never holds names, addresses or CPR numbers. */
export type JobsoegningsEvent = {
  [Name in EventName]: { name: Name; data: z.input<(typeof eventTypes)[Name]['data']> };
}[EventName];
