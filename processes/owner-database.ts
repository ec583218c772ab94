import type { Config } from '@/lib/core/config';
import { type Database, openDatabase } from '@/prisma/client';
import { SetupError } from '@/prisma/setup-error';
import { findRunningDatabase, holdDataDir } from '@/services/local';
import { openPortalDatabase } from './start/database';
import { createHouse, type House } from './start/house';
import { isEmbedded, readSettings } from './start/settings';

/**
 * Lends out the portal's database to a command, as its owner: that of DATABASE_URL, or the embedded one, which is started
 * for the occasion unless a portal has it running already.
 */
export async function withOwnerDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const house = createHouse();
  try {
    const url = await ownerUrl(await readSettings(), house);
    if (!url) throw new SetupError('DATABASE_URL is missing: this command works as the owner of the database. Set it.');
    const db = openDatabase(url, { max: 2, applicationName: 'jobnet-command' });
    return await work(db).finally(() => db.$disconnect());
  } finally {
    await house.close();
  }
}

async function ownerUrl(settings: Config, house: House): Promise<string | undefined> {
  const { DATA_DIR, PORT } = settings;
  if (isEmbedded(settings)) {
    const hold = await holdDataDir(DATA_DIR, 'a command').catch(() => undefined);
    if (!hold) return findRunningDatabase(DATA_DIR, PORT + 2);
    await house.keep({ stop: hold.release }, 'ground');
  }
  return (await openPortalDatabase(settings, house)).ownerUrl;
}
