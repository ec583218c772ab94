import { cookies } from 'next/headers';
import { config } from '@/lib/core/config';
import type { FormResult } from '@/lib/core/forms/submission';
import { demoCookie } from '@/lib/core/server/request-context';
import { privateCookie } from '@/lib/core/session/cookie';
import { bentBy } from './rules';
import type { Controls } from './schema';
import { demoTexts } from './texts';

/** Moves the clock and breaks outside systems for this browser, until it is closed. Refused in production. */
export async function saveControls(controls: Controls): Promise<FormResult> {
  const { demoControls, PUBLIC_URL } = config();
  if (!demoControls) return { ok: false, formErrors: [demoTexts.notHere] };
  (await cookies()).set(demoCookie, JSON.stringify(bentBy(controls)), privateCookie(PUBLIC_URL));
  return { ok: true, redirectTo: '/demo' };
}

/** Puts everything right again for this browser. */
export async function resetControls(): Promise<string> {
  (await cookies()).set(demoCookie, '', { ...privateCookie(config().PUBLIC_URL), maxAge: 0 });
  return '/demo';
}
