import { containsCpr } from '@/lib/core/cpr';
import type { Refusal } from '@/lib/core/forms/submission';
import { foldUsername } from '@/lib/login/rules';
import type { Transaction } from '@/prisma/client';
import { kontoTexts } from '../texts';

/** Why a user name cannot be used by anybody, or null. */
export function usernameProblem(username: string): Refusal | null {
  return containsCpr(username) ? { ok: false, fieldErrors: { brugernavn: [kontoTexts.usernameIsCpr] } } : null;
}

export const usernameSame: Refusal = { ok: false, fieldErrors: { brugernavn: [kontoTexts.usernameSame] } };
export const usernameTaken: Refusal = { ok: false, fieldErrors: { brugernavn: [kontoTexts.usernameTaken] } };

/** Whether somebody else has the name. */
export async function isTaken(tx: Transaction, username: string, except?: string): Promise<boolean> {
  const owner = await tx.account.findUnique({
    where: { usernameFolded: foldUsername(username) },
    select: { id: true },
  });
  return owner !== null && owner.id !== except;
}

/** Whether two submits raced for the same name or person; the database's unique index decided. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
