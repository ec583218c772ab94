'use server';

import { buttonAction } from '@/lib/core/forms/button-action';
import { citizenOnly } from '@/lib/core/policy';
import { dismissBanner } from './mutations';

/** Clicks a banner away. */
export const dismissBannerAction = buttonAction({
  form: 'luk-banner',
  allow: (actor) => citizenOnly(actor).allowed,
  elsewhere: '/forside',
  run: async (actor, data) => {
    const verdict = citizenOnly(actor);
    return verdict.allowed ? dismissBanner(verdict.actor, Object.fromEntries(data)) : '/forside';
  },
});
