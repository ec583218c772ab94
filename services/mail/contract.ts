import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';

/** One address and nothing else: no list, no name, no quoted part, nothing that could begin a header of its own. */
export const mailAddressSchema = z.email().max(254);

// A line break in a header starts another header; Unicode's own line ends are kept out with the rest.
const headerText = z.string().regex(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]*$/u);

// Line feeds and tabs, and none of the other controls: a bare carriage return could end the message early.
const bodyText = /^[^\p{Cs}\u0000-\u0008\u000b-\u001f\u007f]*$/u;

/** `a@b.dk` or `Name <a@b.dk>`. */
export const mailSenderSchema = headerText
  .max(340)
  .regex(/^([^<>"@,;]{1,80} <[^<>\s"@,;]+@[^<>\s"@,;]+>|[^<>\s"@,;]+@[^<>\s"@,;]+)$/);

/** What the portal asks of a mail server. */
export const mailContract = defineContract({
  system: 'mail',
  version: '1',
  operations: {
    send: {
      method: 'POST',
      path: '/v1/messages',
      kind: 'write',
      input: z.object({
        to: mailAddressSchema,
        /** Left out: the portal's own sender. */
        from: mailSenderSchema.optional(),
        subject: headerText.min(1).max(200),
        /** Plain text; lines end with a line feed. */
        text: z.string().min(1).max(20_000).regex(bodyText),
        /** The same in HTML, for those who can show it. Nothing in it is fetched from anywhere. */
        html: z.string().min(1).max(100_000).regex(bodyText).optional(),
        /** Where mail programs post to, when somebody presses their own button to be sent no more (RFC 8058). */
        unsubscribeUrl: z
          .url({ protocol: /^https?$/ })
          .max(900)
          .regex(/^[\x21-\x3b\x3d\x3f-\x7e]+$/)
          .optional(),
      }),
      output: z.object({ accepted: z.literal(true) }),
      errors: ['conflict'],
      summary: 'Hands one e-mail over for delivery. The same request id is the same e-mail.',
      // A mail server looks up the sender and scans the text before it answers.
      timeoutMs: 10_000,
    },
  },
});

export type Mail = Client<typeof mailContract>;
