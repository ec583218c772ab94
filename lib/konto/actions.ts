'use server';

import { formAction } from '@/lib/core/forms/form-action';
import { citizenAnyway, citizenOnly, enrollingOnly } from '@/lib/core/policy';
import { safeReturnPath } from '@/lib/core/session/rules';
import { changePassword, changeUsername, replaceOneTimePassword } from './mutations/access';
import { createAndEnter } from './mutations/account';
import {
  changePasswordSchema,
  changeUsernameSchema,
  createAccountSchema,
  newPasswordNames,
  replacePasswordSchema,
} from './schema';

/** Creates an account after MitID, and logs the new citizen in. */
export const createAccountAction = formAction({
  form: 'opret',
  schema: createAccountSchema,
  secrets: newPasswordNames,
  allow: enrollingOnly,
  run: ({ values, actor, submission }) => createAndEnter(actor, values, submission),
});

/** Changes the user name. */
export const changeUsernameAction = formAction({
  form: 'brugernavn',
  schema: changeUsernameSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => changeUsername(actor, values.brugernavn, submission),
});

/** Changes the password. */
export const changePasswordAction = formAction({
  form: 'adgangskode',
  schema: changePasswordSchema,
  secrets: ['nuvaerende', ...newPasswordNames],
  allow: citizenOnly,
  run: ({ values, actor, submission }) => changePassword(actor, values, submission),
});

/** Replaces a one-time password. */
export const replacePasswordAction = formAction({
  form: 'ny-adgangskode',
  schema: replacePasswordSchema,
  secrets: newPasswordNames,
  allow: citizenAnyway,
  run: async ({ values, actor, submission }) => {
    const result = await replaceOneTimePassword(actor, values, submission);
    return result.ok ? { ok: true, redirectTo: safeReturnPath(values.tilbage) ?? '/forside' } : result;
  },
});
