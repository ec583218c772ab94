import { SetupError } from '@/prisma/setup-error';
import { startTestPortal, type TestPortal } from '../test/portal';
import { stopEverything } from '../test/programs';

/** The build of the tests: a portal that is running from `.next` is left in peace. */
export const benchFolder = '.next-test';

/** Settings under which one machine may ask as a whole country would. */
const settings = { API_REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'warn', TRUSTED_PROXY_HOPS: '1' };

/** Works with the portal at `given`, or with one of its `own` that is started for it and stopped afterwards. */
export async function withPortal(
  given: string | undefined,
  work: (url: string, own?: TestPortal) => Promise<void>,
): Promise<void> {
  if (given !== undefined) {
    if (!URL.canParse(given)) throw new SetupError('Give the address of a running portal, or leave it out.');
    return work(new URL(given).origin);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, stopEverything);
  process.channel?.unref();
  const portal = await startTestPortal(benchFolder, settings);
  try {
    await work(portal.url, portal);
  } finally {
    await portal.stop();
  }
}
