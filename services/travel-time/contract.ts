import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';

const pointSchema = z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });

/** What the portal asks of the journey planner for public transport. */
export const travelTimeContract = defineContract({
  system: 'travel-time',
  version: '1',
  operations: {
    findRejse: {
      // A read whose input is where somebody lives: it does not stand in a URL.
      method: 'POST',
      path: '/v1/rejser',
      kind: 'read',
      input: z.object({
        fra: pointSchema,
        til: pointSchema,
        /** The earliest departure, Danish local time. */
        afgang: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/),
      }),
      output: z.object({
        /** From door to door, waiting and walking included. */
        minutter: z
          .int()
          .min(0)
          .max(3 * 24 * 60),
        skift: z.int().min(0).max(20),
        /** Reckoned instead of looked up in a timetable. */
        erEstimat: z.boolean(),
      }),
      // No connection, or a place that no Danish timetable knows.
      errors: ['not_found'],
      timeoutMs: 3_000,
      summary: 'The first connection by public transport between two places.',
    },
  },
});

export type TravelTime = Client<typeof travelTimeContract>;
