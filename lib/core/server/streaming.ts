import { cookies } from 'next/headers';

/** Set by a page's own script: who has it can be sent parts of a page afterwards. */
export const scriptCookie = 'jobnet-script';

/**
 * Whether parts of the page may come after the rest. Putting them in place takes JavaScript, so whoever has not shown
 * that it runs gets the whole page at once.
 */
export async function canStream(): Promise<boolean> {
  return (await cookies()).has(scriptCookie);
}
