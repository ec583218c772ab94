import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { config } from '@/lib/core/config';
import { type FormState, newFormState } from '@/lib/core/form-state';
import { hasParked } from '@/lib/core/forms/parked';
import { outside } from '@/lib/core/outside';
import { csrfCookieName, csrfToken } from '@/lib/core/server/login-csrf';
import { loginProtocolSecret } from '@/lib/core/server/protocol-secret';
import { getPresence, homeOf } from '@/lib/core/session/current';
import { safeReturnPath } from '@/lib/core/session/rules';
import type { Tekst } from '@/services/content';
import { identityError, loginStatus, signOffTexts } from './texts';

export type Door = {
  csrfToken: string;
  returnTo: string;
  initialState: FormState;
  notice?: { kind: 'info' | 'success' | 'warning' | 'error'; title: string; text: string };
};

export type DoorParams = Record<string, string | string[] | undefined>;

function only(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function noticeOf(params: DoorParams): Door['notice'] {
  const failed = only(params.fejl) ?? (params.error ? 'fejl' : undefined);
  if (failed) return { kind: 'error', ...identityError(failed) };
  if (only(params.status) === 'ud') return { kind: 'success', ...loginStatus.loggedOut };
  if (only(params.status) === 'udloebet') return { kind: 'info', ...loginStatus.expired };
  return params.tilbage ? { kind: 'info', ...loginStatus.needsLogin } : undefined;
}

/** What a login page needs: the token that proves the form is ours, where to go afterwards, and what happened before. */
export async function openDoor(params: DoorParams, otherwise = '/forside'): Promise<Door> {
  const cookie = (await cookies()).get(csrfCookieName(config().PUBLIC_URL))?.value;
  return {
    csrfToken: csrfToken(cookie, loginProtocolSecret()) ?? '',
    returnTo: safeReturnPath(only(params.tilbage)) ?? otherwise,
    initialState: newFormState(randomUUID()),
    notice: noticeOf(params),
  };
}

/** Sends whoever is logged in already, in another tab perhaps, to where they were heading; a visitor stays. */
export async function passDoor(params: DoorParams): Promise<void> {
  const home = await homeOf();
  if (home) redirect(home === '/forside' ? (safeReturnPath(only(params.tilbage)) ?? home) : home);
}

/** What is told to whoever was signed off in this browser: whether what they had typed waits for them. */
export async function getSignOffText(): Promise<string> {
  const here = await getPresence();
  const accountId = here.state === 'ended' && here.reason === 'expired' ? here.accountId : null;
  return accountId && (await hasParked(accountId)) ? signOffTexts.kept : signOffTexts.plain;
}

/** How to report unemployed here and now for those who cannot log in (ACC-4); null while the content service is down. */
export async function findEmergencyText(): Promise<Tekst | null> {
  const text = await outside().content.getTekst({ noegle: 'noedformular', sprog: 'da' }, { kind: 'portal' });
  return text.ok ? text.value : null;
}
