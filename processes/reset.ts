import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { config } from '@/lib/core/config';
import { dropEverything } from '@/prisma/reset';
import { SetupError } from '@/prisma/setup-error';
import { holdDataDir, prepareDataDir, removeDatabase } from '@/services/local';
import { runCommand } from './run-command';

/** What a demonstration keeps in DATA_DIR beside its database. The folder itself may hold what is not ours. */
const keptFiles = ['secrets.json', 'identity-keys.json'];

/** `npm run reset`: forgets the demo data. The next start begins with the seeded people again. */
runCommand(async () => {
  const { MODE, DATABASE_URL, DATABASE_APP_URL, DATA_DIR } = config();
  if (MODE === 'production')
    throw new SetupError('MODE is production: there are no demo data to empty. Nothing was done.');
  if (DATABASE_APP_URL && !DATABASE_URL) {
    throw new SetupError('DATABASE_URL is missing: only the owner of the database can empty it. Set it.');
  }
  const dataDir = await prepareDataDir(DATA_DIR);
  const hold = await holdDataDir(dataDir, 'npm run reset');
  if (DATABASE_URL) await dropEverything(DATABASE_URL);
  await removeDatabase(dataDir);
  await Promise.all(keptFiles.map((name) => rm(join(dataDir, name), { force: true })));
  await hold.release();
  console.log(`The demo data are gone, from ${DATABASE_URL ? 'the database of DATABASE_URL and ' : ''}${dataDir}.`);
});
