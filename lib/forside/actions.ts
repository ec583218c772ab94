'use server';

import { buttonAction } from '@/lib/core/forms/button-action';
import { citizenOnly } from '@/lib/core/policy';
import { foldPart } from './mutations';

/** Folds "Vigtig information", or unfolds it. */
export const foldAction = buttonAction({
  form: 'fold',
  allow: (actor) => citizenOnly(actor).allowed,
  elsewhere: '/forside',
  run: async (actor, data) => {
    const verdict = citizenOnly(actor);
    if (verdict.allowed) await foldPart(verdict.actor, Object.fromEntries(data));
    return '/forside';
  },
});
