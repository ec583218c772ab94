import { z } from 'zod';
import { decryptText, encryptText } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import type { Database, Transaction } from '@/prisma/client';

/** Where a successful form leads, and what it says there. */
export const outcomeSchema = z.object({ redirectTo: z.string().optional(), message: z.string().optional() });
export type Outcome = z.infer<typeof outcomeSchema>;

/** Why a form was not carried out, in words for the page. */
export type Refusal = { ok: false; formErrors?: string[]; fieldErrors?: Record<string, string[]> };

/** What `run` answers: done, or refused with messages for the form. */
export type FormResult = ({ ok: true } & Outcome) | Refusal;

export type Submission = {
  /** Made when the form was drawn; the same for every press of its button. */
  submitId: string;
  /** Account or session that the form was drawn for; another owner's submit id is never honoured. */
  owner: string;
  form: string;
  now: Date;
};

/** Carries a refusal out of the transaction, so that everything it wrote is undone. */
class Refused extends Error {
  constructor(readonly result: Refusal) {
    super('refused');
  }
}

/**
 * Runs a form's effect exactly once. The claim, the effect and the answer are one transaction: a second submit with the
 * same id waits for the first and gets its answer; if the process dies midway nothing has happened and it can be sent again.
 */
export async function once(
  db: Database,
  submission: Submission,
  effect: (tx: Transaction) => Promise<FormResult>,
): Promise<FormResult> {
  const { submitId, owner, form } = submission;
  try {
    return await db.$transaction(async (tx) => {
      const claimed = await tx.$executeRaw`INSERT INTO jobnet.form_submission (submit_id, owner, form, created_at)
        VALUES (${submitId}::uuid, ${owner}, ${form}, ${submission.now}) ON CONFLICT (submit_id) DO NOTHING`;
      if (claimed === 0) return await earlierAnswer(tx, submission);
      const result = await effect(tx);
      if (!result.ok) throw new Refused(result);
      const { redirectTo, message } = result;
      await tx.formSubmission.update({
        where: { submitId },
        data: { outcome: encryptText(JSON.stringify({ redirectTo, message })) },
      });
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

async function earlierAnswer(tx: Transaction, { submitId, owner, form }: Submission): Promise<FormResult> {
  const earlier = await tx.formSubmission.findUnique({ where: { submitId } });
  if (!earlier?.outcome || earlier.owner !== owner || earlier.form !== form)
    return { ok: false, formErrors: ['Formularen kunne ikke sendes. Genindlæs siden, og prøv igen.'] };
  return { ok: true, ...outcomeSchema.parse(JSON.parse(decryptText(earlier.outcome))) };
}

/** Whether this very form has been carried out before, so that its sender has been told so. */
export async function isAnswered(db: Database, { submitId, owner, form }: Submission): Promise<boolean> {
  return (await db.formSubmission.count({ where: { submitId, owner, form, outcome: { not: null } } })) > 0;
}

/** Deletes submit ids too old to be sent again. Safe to run twice. */
export async function deleteOldSubmissions(at: Date): Promise<number> {
  const dayAgo = new Date(at.getTime() - 24 * 60 * 60 * 1000);
  const { count } = await systemDb().formSubmission.deleteMany({ where: { createdAt: { lt: dayAgo } } });
  return count;
}
