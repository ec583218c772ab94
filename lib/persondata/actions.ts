'use server';

import { formAction } from '@/lib/core/forms/form-action';
import { citizenAnyway } from '@/lib/core/policy';
import { safeReturnPath } from '@/lib/core/session/rules';
import { acceptPolicy } from './mutations';
import { acceptPolicySchema } from './schema';

/** Accepts a new version of "Politik om persondata" after login. */
export const acceptPolicyAction = formAction({
  form: 'persondata',
  schema: acceptPolicySchema,
  allow: citizenAnyway,
  run: async ({ values, actor, submission }) => {
    const result = await acceptPolicy(actor, values.version, submission);
    return result.ok ? { ok: true, redirectTo: safeReturnPath(values.tilbage) ?? '/forside' } : result;
  },
});
