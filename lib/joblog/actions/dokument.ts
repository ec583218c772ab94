'use server';

import { formAction } from '@/lib/core/forms/form-action';
import { citizenOnly } from '@/lib/core/policy';
import { removeDokument, saveAd, saveDokument, saveWaiting } from '../mutations/dokument';
import { joblogFiles } from '../mutations/upload';
import { dokumentSchema, ofJoblogSchema } from '../schema/dokument';

/** Puts a document on a joblog, or another one in its place. */
export const saveDokumentAction = formAction({
  form: 'joblog-dokument-gem',
  schema: dokumentSchema,
  files: joblogFiles,
  allow: citizenOnly,
  run: ({ values, actor, submission, received }) => saveDokument(actor, values, submission, received),
});

/** Tries again to hand over the documents that a joblog was saved without. */
export const saveWaitingAction = formAction({
  form: 'joblog-dokumenter-igen',
  schema: ofJoblogSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => saveWaiting(actor, values, submission),
});

/** Keeps the ad of a joblog as a PDF. */
export const saveAdAction = formAction({
  form: 'joblog-annonce-gem',
  schema: ofJoblogSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => saveAd(actor, values, submission),
});

/** Takes a document off a joblog. */
export const removeDokumentAction = formAction({
  form: 'joblog-dokument-fjern',
  schema: dokumentSchema,
  allow: citizenOnly,
  run: ({ values, actor, submission }) => removeDokument(actor, values, submission),
});
