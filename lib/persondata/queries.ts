import { systemDb } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import type { Persondatapolitik } from '@/services/content';
import type { Result } from '@/services/http/result';

/** "Politik om persondata" as the content service publishes it now. */
export function findPolicy(): Promise<Result<Persondatapolitik>> {
  return outside().content.getPersondatapolitik({}, { kind: 'portal' });
}

/**
 * Whether the account has yet to accept the version in force (ACC-1). While the content service is down nobody is
 * stopped: what was accepted before still holds, and the question is asked at the next login.
 */
export async function isPolicyPending(accountId: string): Promise<boolean> {
  const policy = await findPolicy();
  if (!policy.ok) return false;
  const accepted = await systemDb().policyAcceptance.count({ where: { accountId, version: policy.value.version } });
  return accepted === 0;
}
