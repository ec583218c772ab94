import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { config } from '@/lib/core/config';
import { log } from '@/lib/core/log';
import { isSameOrigin } from '@/lib/core/server/same-origin';
import { getPresence } from '@/lib/core/session/current';
import type { Actor } from '@/lib/core/session/viewer';

export type ButtonActionSettings = {
  form: string;
  /** Whether this actor may press the button; a press that is not allowed changes nothing and leads to `elsewhere`. */
  allow: (actor: Actor | null) => boolean;
  elsewhere: string;
  /** Does it and tells where to go. Pressing twice must be harmless. */
  run: (actor: Actor | null, data: FormData) => Promise<string>;
};

/** Makes the server action of a form that is only a button (log out, leave, choose): no fields to check or keep. */
export function buttonAction({ form, allow, elsewhere, run }: ButtonActionSettings) {
  return async (data: FormData): Promise<void> => {
    const origin = (await headers()).get('origin');
    const here = await getPresence();
    const actor = here.state === 'here' ? here.actor : null;
    if (!isSameOrigin(origin, config().PUBLIC_URL) || !allow(actor)) {
      log.warn('button-refused', { form, actor: actor?.kind ?? 'nobody' });
      redirect(elsewhere);
    }
    redirect(await run(actor, data));
  };
}
