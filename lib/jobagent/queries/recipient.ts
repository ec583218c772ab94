import { createHmac } from 'node:crypto';
import { decryptText, encryptText, subkey } from '@/lib/core/crypto';
import type { Prisma } from '@/prisma/client';

/** What must be known of an account to write to it. */
export const accountEmail = { select: { email: true, emailConfirmedAt: true, lastLoginAt: true } } as const;

/** An agent with what is known of its account. */
export type AgentRow = Prisma.JobAgentGetPayload<{ include: { account: typeof accountEmail } }>;

/** Where an agent's e-mails go: its own address, or the one the account has confirmed; null when there is none. */
export function recipientOf({ id, emailCipher, account }: Pick<AgentRow, 'id' | 'emailCipher' | 'account'>) {
  if (emailCipher !== null) return decryptText(emailCipher, id);
  return account?.emailConfirmedAt ? account.email : null;
}

/** An address as it is kept with the agent of this id. */
export function sealEmail(email: string, id: string): { emailCipher: string; emailIndex: string } {
  return { emailCipher: encryptText(email, id), emailIndex: emailIndex(email) };
}

/** What agents for the same address are found by. */
export function emailIndex(email: string): string {
  return createHmac('sha256', subkey('email-index')).update(email.toLowerCase()).digest('base64url');
}
