'use server';

import { buttonAction } from '@/lib/core/forms/button-action';
import { formAction } from '@/lib/core/forms/form-action';
import { anyone, citizenOnly } from '@/lib/core/policy';
import { createAgent } from './mutations/create';
import { pressLinkButton } from './mutations/links';
import { pressAgentButton } from './mutations/owned';
import { agentsPath, createAgentSchema } from './schema';

/** Makes a job agent, for a citizen or for an address that has yet to be confirmed. */
export const createAgentAction = formAction({
  form: 'jobagent',
  schema: createAgentSchema,
  allow: anyone,
  run: ({ values, actor, submission }) => createAgent(actor, values, submission),
});

/** Changes a citizen's own job agent, pauses it, deletes it, or brings it back. */
export const agentButtonAction = buttonAction({
  form: 'jobagent-knap',
  allow: (actor) => citizenOnly(actor).allowed,
  elsewhere: agentsPath,
  run: pressAgentButton,
});

/** Confirms, ends or revives the job agent behind a link of an e-mail. */
export const linkButtonAction = buttonAction({
  form: 'jobagent-link',
  allow: (actor) => anyone(actor).allowed,
  elsewhere: agentsPath,
  run: (_actor, data) => pressLinkButton(data),
});
