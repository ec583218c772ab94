'use server';

import { buttonAction } from '@/lib/core/forms/button-action';
import { formAction } from '@/lib/core/forms/form-action';
import { anyone } from '@/lib/core/policy';
import { resetControls, saveControls } from './mutations';
import { controlsSchema } from './schema';

/** Moves this browser's clock and breaks outside systems for it. */
export const saveControlsAction = formAction({
  form: 'demo',
  schema: controlsSchema,
  allow: anyone,
  run: ({ values }) => saveControls(values),
});

/** Puts this browser's clock and the outside systems right again. */
export const resetControlsAction = buttonAction({
  form: 'demo-nulstil',
  allow: (actor) => anyone(actor).allowed,
  elsewhere: '/demo',
  run: resetControls,
});
