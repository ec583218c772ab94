import { cookies } from 'next/headers';
import { config } from '@/lib/core/config';
import { privateCookie } from '@/lib/core/session/cookie';
import { ownPath } from '@/lib/core/session/rules';
import { choiceCookie, choiceSchema, choiceSeconds } from './schema';

/** Remembers the answer in this browser and tells where to go on. Anything but a yes counts as "only the necessary". */
export async function saveCookieChoice(choice: unknown, returnTo: unknown): Promise<string> {
  const value = choiceSchema.catch('noedvendige').parse(choice);
  (await cookies()).set(choiceCookie, value, { ...privateCookie(config().PUBLIC_URL), maxAge: choiceSeconds });
  return ownPath(returnTo) ?? '/';
}
