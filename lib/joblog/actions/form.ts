'use server';

import { formAction } from '@/lib/core/forms/form-action';
import { citizenOnly } from '@/lib/core/policy';
import { changeJoblog, createJoblog } from '../mutations/form';
import { joblogFiles } from '../mutations/upload';
import { aboutNewJoblog, changedJoblogSchema, newJoblogSchema } from '../schema/form';

/** Makes a joblog. */
export const createJoblogAction = formAction({
  form: 'joblog-ny',
  schema: newJoblogSchema,
  files: joblogFiles,
  about: aboutNewJoblog,
  allow: citizenOnly,
  run: ({ values, actor, ...sent }) => createJoblog(actor, values, sent),
});

/** Changes a joblog, unless somebody else has meanwhile. */
export const changeJoblogAction = formAction({
  form: 'joblog-ret',
  schema: changedJoblogSchema,
  files: joblogFiles,
  about: ({ joblog = '' }) => joblog,
  allow: citizenOnly,
  run: ({ values, actor, ...sent }) => changeJoblog(actor, values, sent),
});
