import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';

/** A Danish number: eight digits without country code, the first from 2 to 9. */
export const danishNumberSchema = z.string().regex(/^[2-9]\d{7}$/);

/** What the portal asks of NemSMS. Numbers travel in the body: an address would end in logs. */
export const smsContract = defineContract({
  system: 'sms',
  version: '1',
  operations: {
    validateNumber: {
      method: 'POST',
      path: '/v1/numbers/validate',
      kind: 'read',
      input: z.object({ number: danishNumberSchema }),
      output: z.object({ known: z.boolean() }),
      errors: [],
      summary: 'Tells whether text messages can reach a number.',
    },
    send: {
      method: 'POST',
      path: '/v1/messages',
      kind: 'write',
      input: z.object({
        number: danishNumberSchema,
        /** Two parts of 160 at most; lines end with a line feed. */
        text: z
          .string()
          .min(1)
          .max(320)
          .regex(/^[^\p{Cs}\u0000-\u0009\u000b-\u001f\u007f]*$/u),
      }),
      output: z.object({ accepted: z.literal(true) }),
      errors: ['not_found', 'conflict'],
      summary: 'Hands one text message over for delivery. The same request id is the same message.',
    },
  },
});

export type Sms = Client<typeof smsContract>;
