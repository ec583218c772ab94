'use server';

import { buttonAction } from '@/lib/core/forms/button-action';
import { formAction } from '@/lib/core/forms/form-action';
import { caseworkerOnly } from '@/lib/core/policy';
import { closeCitizen, openCitizen } from './mutations';
import { chooseCitizenSchema } from './schema';

/** Opens a citizen's Jobnet for a caseworker. */
export const openCitizenAction = formAction({
  form: 'vaelg-borger',
  schema: chooseCitizenSchema,
  // A CPR number is never sent back to a page.
  secrets: ['cpr'],
  allow: caseworkerOnly,
  run: ({ values, actor }) => openCitizen(actor, values.cpr),
});

/** "Afslut visning". */
export const closeCitizenAction = buttonAction({
  form: 'afslut-visning',
  allow: (actor) => actor?.kind === 'caseworker',
  elsewhere: '/sagsbehandleradgang',
  run: async (actor) => {
    if (actor?.kind === 'caseworker') await closeCitizen(actor);
    return '/sagsbehandleradgang';
  },
});
