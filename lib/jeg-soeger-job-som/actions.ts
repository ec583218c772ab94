'use server';

import { formAction } from '@/lib/core/forms/form-action';
import { citizenOnly } from '@/lib/core/policy';
import { resolveConflict } from './mutations/conflict';
import { replaceUdgaaet } from './mutations/udgaaede';
import { addJobwish, changeJobwish, removeJobwish, undoRemoval } from './mutations/wishes';
import { addSchema, changeSchema, oneSchema, resolveSchema, undoSchema } from './schema';

/** Adds a stilling to "Jeg søger job som". */
export const addJobwishAction = formAction({
  form: 'jobwish-tilfoej',
  schema: addSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => addJobwish(actor, values, submission),
});

/** Changes what was answered about a stilling. */
export const changeJobwishAction = formAction({
  form: 'jobwish-ret',
  schema: changeSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => changeJobwish(actor, values, submission),
});

/** Takes a stilling off the list. */
export const removeJobwishAction = formAction({
  form: 'jobwish-fjern',
  schema: oneSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => removeJobwish(actor, values, submission),
});

/** Puts a removed stilling back. */
export const undoRemovalAction = formAction({
  form: 'jobwish-fortryd',
  schema: undoSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => undoRemoval(actor, values, submission),
});

/** Puts a successor in the place of an udgået stilling. */
export const replaceUdgaaetAction = formAction({
  form: 'jobwish-erstat',
  schema: oneSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => replaceUdgaaet(actor, values, submission),
});

/** Chooses between Jobnet's list and the one another system has written to DFDG. */
export const resolveConflictAction = formAction({
  form: 'jobwish-afstem',
  schema: resolveSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => resolveConflict(actor, values, submission),
});
