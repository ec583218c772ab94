'use server';

import { buttonAction } from '@/lib/core/forms/button-action';
import { citizenOnly } from '@/lib/core/policy';
import { hideSuggestion, showSuggestion } from './mutations';
import { forside, hideSchema } from './schema';

/** "Skjul" on a suggestion. The page then offers to undo it. */
export const hideSuggestionAction = buttonAction({
  form: 'skjul-jobforslag',
  allow: (actor) => citizenOnly(actor).allowed,
  elsewhere: forside,
  run: async (actor, data) => {
    const asked = hideSchema.safeParse(Object.fromEntries(data));
    if (!asked.success || actor?.kind !== 'citizen') return forside;
    await hideSuggestion(actor, asked.data.annonce);
    return `/forside?skjult=${encodeURIComponent(asked.data.annonce)}#jobforslag`;
  },
});

/** "Fortryd" after it. */
export const showSuggestionAction = buttonAction({
  form: 'vis-jobforslag-igen',
  allow: (actor) => citizenOnly(actor).allowed,
  elsewhere: forside,
  run: async (actor, data) => {
    const asked = hideSchema.safeParse(Object.fromEntries(data));
    if (asked.success && actor?.kind === 'citizen') await showSuggestion(actor, asked.data.annonce);
    return forside;
  },
});
