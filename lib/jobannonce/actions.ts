'use server';

import { formAction } from '@/lib/core/forms/form-action';
import { citizenOnly } from '@/lib/core/policy';
import { forgetDrawnPages } from '@/lib/core/server/drawn-pages';
import { setFavourite } from './mutations';
import { favouritePressSchema, favouriteSchema, favouritesHref } from './schema';

/** Keeps an ad as a favourite, or takes it out again. */
export const favouriteAction = formAction({
  form: 'favorit',
  schema: favouriteSchema,
  allow: citizenOnly,
  run: async ({ values, actor, submission }) => {
    const done = await setFavourite(actor, values, submission);
    if (done.ok) forgetDrawnPages();
    return done;
  },
});

/** Takes a favourite out on the page of favourites, or puts it back; stays where the citizen was in the list. */
export const favouritePressAction = formAction({
  form: 'favoritter',
  schema: favouritePressSchema,
  allow: citizenOnly,
  run: async ({ values, actor, submission }) => {
    const { annonce, gem, sorter, side } = values;
    const done = await setFavourite(actor, { annonce, gem }, submission);
    if (!done.ok) return done;
    forgetDrawnPages();
    return { ok: true, redirectTo: favouritesHref({ sorter, side, fjernet: gem === 'nej' ? annonce : null }) };
  },
});
