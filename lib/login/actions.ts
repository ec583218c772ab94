'use server';

import { buttonAction } from '@/lib/core/forms/button-action';
import { formAction } from '@/lib/core/forms/form-action';
import { anyone } from '@/lib/core/policy';
import { clientAddressNow } from '@/lib/core/server/caller-address';
import { clearSessionId, writeSessionId } from '@/lib/core/session/cookie';
import { safeReturnPath } from '@/lib/core/session/rules';
import { loginWithPassword } from './mutations/password';
import { logout } from './mutations/sessions';
import { loginSchema } from './schema';
import { loginTexts } from './texts';

/** Logs in with user name and password. */
export const loginAction = formAction({
  form: 'login',
  schema: loginSchema,
  secrets: ['adgangskode'],
  allow: anyone,
  run: async ({ values }) => {
    const result = await loginWithPassword(values.brugernavn, values.adgangskode, clientAddressNow());
    if (!result.ok) return { ok: false, formErrors: [loginTexts[result.why]] };
    await writeSessionId(result.sessionId);
    return { ok: true, redirectTo: safeReturnPath(values.tilbage) ?? '/forside' };
  },
});

/** Logs out, in every tab. */
export const logoutAction = buttonAction({
  form: 'logout',
  allow: () => true,
  elsewhere: '/',
  run: async (actor) => {
    if (actor) await logout(actor);
    await clearSessionId();
    return actor && actor.kind !== 'citizen' && actor.kind !== 'enrolling'
      ? '/sagsbehandleradgang?status=ud'
      : '/login?status=ud';
  },
});
