'use server';

import { formAction } from '@/lib/core/forms/form-action';
import { citizenOnly } from '@/lib/core/policy';
import { dateJoblog, deleteJoblog, moveJoblog, undoDelete } from '../mutations/row';
import { dateSchema, deleteSchema, moveSchema, undoDeleteSchema } from '../schema/row';

/** Moves a job to another status where it stands on the list. */
export const moveJoblogAction = formAction({
  form: 'joblog-status',
  schema: moveSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => moveJoblog(actor, values, submission),
});

/** Says when a job was applied for, where it stands on the list. */
export const dateJoblogAction = formAction({
  form: 'joblog-dato',
  schema: dateSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => dateJoblog(actor, values, submission),
});

/** Deletes a joblog, from the list or from its own page, and leads to the list. */
export const deleteJoblogAction = formAction({
  form: 'joblog-slet',
  schema: deleteSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => deleteJoblog(actor, values, submission),
});

/** Brings back a joblog that has just been deleted. */
export const undoDeleteAction = formAction({
  form: 'joblog-fortryd',
  schema: undoDeleteSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => undoDelete(actor, values, submission),
});
