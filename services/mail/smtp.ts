import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Transaction } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok } from '@/services/http/result';
import type { mailContract } from '@/services/mail/contract';

export type SmtpSettings = {
  /** smtp:// (port 587) or smtps:// (465), with user and password when the server asks for them. */
  url: string;
  /** The sender of e-mails that name none. */
  from: string;
  /** How long the server may be silent, in milliseconds. */
  silenceMs?: number;
};

const defaultSilenceMs = 8_000;

/** Hands every e-mail over to a mail server. */
export function smtpDelivery(settings: SmtpSettings): Implementation<typeof mailContract, Transaction> {
  const transport = createTransport(transportOptions(settings));
  return {
    async send({ to, from = settings.from, subject, text, html, unsubscribeUrl }, _caller, { requestId }) {
      const sender = senderOf(from);
      try {
        await transport.sendMail({
          from: sender,
          to: { name: '', address: to },
          subject,
          text,
          ...(html && { html }),
          messageId: messageIdOf(requestId, sender.address),
          // RFC 3834: keeps out-of-office replies from answering a machine.
          headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(unsubscribeUrl) },
        });
        return Ok({ accepted: true });
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}

/** RFC 8058: mail programs show a button of their own, and post without opening a page. */
function unsubscribeHeaders(url: string | undefined): Record<string, string> {
  return url ? { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

function transportOptions({ url, silenceMs = defaultSilenceMs }: SmtpSettings) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const login = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (secure ? 465 : 587)),
    secure,
    // What is sent tells of people's lives: off this machine it goes encrypted or not at all.
    requireTLS: !secure && !loopback.has(hostname),
    ...(username ? { auth: login } : {}),
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function senderOf(from: string): { name: string; address: string } {
  const [, name = '', address = from] = /^(.*) <(.+)>$/.exec(from) ?? [];
  return { name, address };
}

/**
 * The same send always carries the same Message-ID: when the portal dies between the server's yes and its own note of
 * it, the e-mail is sent again, and mail systems drop the second copy.
 */
function messageIdOf(requestId: string, sender: string): string {
  const digest = createHash('sha256').update(requestId).digest('hex').slice(0, 40);
  return `<${digest}@${sender.slice(sender.lastIndexOf('@') + 1)}>`;
}

const smtpErrorSchema = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
});

/** The server's own words quote addresses, so only its code and the step are told. */
function failureOf(error: unknown): Err {
  const { code = 'unknown', responseCode, command = 'CONN' } = smtpErrorSchema.safeParse(error).data ?? {};
  const step = command.split(' ', 1)[0] ?? '';
  if (responseCode === undefined) return Err('unavailable', `SMTP ${code} at ${step}`);
  // A permanent no to the recipient or the text is about this e-mail; any other is about our own access.
  const isVerdict = responseCode >= 500 && ['RCPT', 'DATA'].includes(step);
  return Err(isVerdict ? 'refused' : 'unavailable', `SMTP ${responseCode} at ${step}`);
}
