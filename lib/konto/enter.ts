import { blindIndex } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import type { FormResult } from '@/lib/core/forms/submission';
import { writeSessionId } from '@/lib/core/session/cookie';
import type { EnrollingActor } from '@/lib/core/session/viewer';
import { loginNewAccount } from '@/lib/login/mutations';

/** Logs the person behind a finished enrolment in to the account that now exists. */
export async function enterNewAccount(actor: EnrollingActor): Promise<FormResult> {
  const account = await systemDb().account.findUniqueOrThrow({ where: { cprIndex: blindIndex(actor.cpr) } });
  const { sessionId } = await loginNewAccount(account.id, actor.cpr);
  await writeSessionId(sessionId);
  return { ok: true, redirectTo: '/forside' };
}
