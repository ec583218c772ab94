import { config, requiredSetting } from '@/lib/core/config';
import { ConfigError } from '@/lib/core/errors';
import { log } from '@/lib/core/log';
import { employees } from '@/prisma/seed/employees';
import { people } from '@/prisma/seed/people';
import { redirectAddresses } from '@/services/identity';
import { demoCast } from '@/services/identity/stub/demo-cast';
import { startIdentityProvider } from '@/services/identity/stub/server';

/** The identity stand-in as a process of its own, one port above the portal. */
async function main(): Promise<void> {
  const settings = config();
  if (!settings.identityStandIn) {
    throw new ConfigError(['IDENTITY_ISSUER names a broker, so the identity stand-in is not needed. Do not start it.']);
  }
  const port = settings.PORT + 1;
  const standIn = await startIdentityProvider({
    ...demoCast(people, employees),
    port,
    issuer: settings.IDENTITY_ISSUER,
    clientId: settings.IDENTITY_CLIENT_ID,
    clientSecret: requiredSetting('IDENTITY_CLIENT_SECRET'),
    redirectUris: redirectAddresses(settings.PUBLIC_URL),
    dataDir: settings.DATA_DIR,
    onEvent: ({ event, ...fields }) => log.info(event, fields),
  });

  const stop = () => {
    process.off('SIGTERM', stop).off('SIGINT', stop);
    standIn.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  log.info('identity-ready', { port });
  process.send?.('ready');
}

function sentence(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Port ${config().PORT + 1} is taken, and the identity stand-in needs it. Set PORT to a number with two free ports above it.`;
  }
  return `The identity stand-in could not start: ${error instanceof Error ? error.message : String(error)}`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(1);
});
