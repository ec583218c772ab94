'use server';

import { buttonAction } from '@/lib/core/forms/button-action';
import { formAction } from '@/lib/core/forms/form-action';
import { citizenOnly } from '@/lib/core/policy';
import { pressSearchButton, renameSearch, saveSearch } from './mutations';
import { renameSearchSchema, savedSearchesPath, saveSearchSchema } from './schema';

/** Saves a search of Find Job. */
export const saveSearchAction = formAction({
  form: 'gem-soegning',
  schema: saveSearchSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => saveSearch(actor, values, submission),
});

/** Gives a saved search another name. */
export const renameSearchAction = formAction({
  form: 'omdoeb-soegning',
  schema: renameSearchSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => renameSearch(actor, values, submission),
});

/** Runs a saved search, deletes it, or brings it back. */
export const searchButtonAction = buttonAction({
  form: 'gemt-soegning',
  allow: (actor) => citizenOnly(actor).allowed,
  elsewhere: savedSearchesPath,
  run: pressSearchButton,
});
