import { setTimeout as sleep } from 'node:timers/promises';
import { today } from '@/lib/core/clock';
import type { Config } from '@/lib/core/config';
import { type ChildSpec, holdDataDir, requireFreePorts, startChild } from '@/services/local';
import { seedWhenEmpty } from './seed';
import { buildWhenStale } from './start/build';
import { openPortalDatabase, type ReadyDatabase } from './start/database';
import { createHouse, type House } from './start/house';
import { buildFolder, childEnvironment, isEmbedded, readSettings } from './start/settings';
import { explainStart } from './start/trouble';
import { welcome } from './start/welcome';

const isDev = process.argv.includes('--dev');
const PATIENCE_MS = 10_000;
const nothing = Promise.resolve();

/** `npm start` and `npm run dev`: everything on one machine, up together and down together. */
async function main(): Promise<number> {
  const house = createHouse();
  const asked = stopRequest();
  const opened = open(house);
  try {
    await Promise.race([asked, opened.then(() => asked), house.trouble]);
    console.log('Stopping …');
    return 0;
  } catch (error) {
    console.error(explainStart(error));
    return 1;
  } finally {
    await house.close();
    // What was under way when the house closed ends by itself, and is stopped when it does.
    await Promise.race([opened.catch(() => undefined), sleep(PATIENCE_MS)]);
  }
}

async function open(house: House): Promise<void> {
  const settings = await readSettings();
  const { MODE, PORT, PUBLIC_URL, DATA_DIR, DRAIN_SECONDS, identityStandIn } = settings;
  if (isEmbedded(settings)) {
    const hold = await holdDataDir(DATA_DIR, PUBLIC_URL);
    await house.keep({ stop: hold.release }, 'ground');
  }
  const uses = [{ port: PORT, what: 'the portal' }];
  if (identityStandIn) uses.push({ port: PORT + 1, what: 'the identity stand-in, PORT+1' });
  await requireFreePorts(uses);

  const [urls] = await house.together(
    prepareDatabase(settings, house),
    isDev ? nothing : buildWhenStale(buildFolder(), house),
    identityStandIn ? run(house, { name: 'identity stand-in', script: 'processes/identity.ts' }) : nothing,
  );
  const logins = { DATABASE_APP_URL: urls.appUrl, DATABASE_READER_URL: urls.readerUrl };
  await house.together(
    run(house, { name: 'worker', script: 'processes/worker.ts', extra: logins }),
    run(house, {
      name: 'portal',
      script: 'processes/portal.ts',
      args: isDev ? ['--dev'] : [],
      extra: logins,
      graceMs: 15_000 + DRAIN_SECONDS * 1000,
    }),
  );
  console.log(welcome(PUBLIC_URL, performance.now() / 1000, MODE !== 'production'));
}

async function prepareDatabase(config: Config, house: House): Promise<ReadyDatabase> {
  const database = await openPortalDatabase(config, house);
  if (config.MODE !== 'production' && database.ownerUrl) await seedWhenEmpty(database.ownerUrl, today());
  return database;
}

async function run(
  house: House,
  { extra = {}, ...spec }: Omit<ChildSpec, 'env'> & { extra?: Record<string, string> },
): Promise<void> {
  const env = childEnvironment(isDev ? { ...extra, NODE_ENV: 'development' } : extra);
  const child = await house.keep(startChild({ ...spec, env }));
  await child.ready;
}

/** Ctrl-C, a service manager, a closed terminal, or the end of the program that started us. Once is enough. */
function stopRequest(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => done());
    process.on('disconnect', () => done());
  });
}

// A terminal that has gone away must not keep us from stopping what we have started.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
main().then((code) => process.exit(code));
