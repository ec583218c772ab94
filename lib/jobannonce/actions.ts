'use server';

import { formAction } from '@/lib/core/forms/form-action';
import { citizenOnly } from '@/lib/core/policy';
import { setFavourite } from './mutations';
import { favouriteSchema } from './schema';

/** Keeps an ad as a favourite, or takes it out again. */
export const favouriteAction = formAction({
  form: 'favorit',
  schema: favouriteSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => setFavourite(actor, values, submission),
});
