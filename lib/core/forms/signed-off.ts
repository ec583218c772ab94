import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/core/form-state';
import { loginPath, type Presence, peekPresence } from '@/lib/core/session/current';
import { currentContext } from '@/services/http/context';
import { type FormFiles, receiveFiles } from './files';
import { isOwnerMark, parkForm } from './parked';

/** What has to be known of a form to keep what was typed in it. */
type Kind = {
  form: string;
  files?: FormFiles;
  about?: (typed: Record<string, string>) => string;
};

/** The citizen whose session ran out; a deliberate logout keeps nothing. */
function signedOff(here: Presence): string | null {
  return here.state === 'ended' && here.reason === 'expired' ? here.accountId : null;
}

async function park(accountId: string, { form, about }: Kind, typed: Record<string, string>): Promise<void> {
  await parkForm(accountId, form, currentContext()?.request?.path ?? '/forside', typed, about?.(typed));
}

/** Keeps what was sent by whoever's session has run out, and sends them to log in. */
export async function sendToLogin(
  here: Presence,
  kind: Kind,
  typed: Record<string, string>,
  sent: { data: FormData; submitId: string },
): Promise<never> {
  const accountId = signedOff(here);
  if (accountId) {
    const { values } = await receiveFiles(kind.files, { ...sent, accountId });
    await park(accountId, kind, { ...typed, ...values });
  }
  redirect(loginPath(here));
}

/**
 * Keeps what a page hands over unsent, because it leaves when the session has run out; `mark` tells for whom it was
 * drawn. Answers `idle` while the session lives: then there is nothing to keep, and the page may stay.
 */
export async function keepTyped(mark: string, kind: Kind, typed: Record<string, string>): Promise<FormState['status']> {
  const here = await peekPresence();
  if (here.state === 'here') return 'idle';
  const accountId = signedOff(here);
  if (!accountId || !isOwnerMark(mark, accountId)) return 'error';
  await park(accountId, kind, typed);
  return 'ok';
}
