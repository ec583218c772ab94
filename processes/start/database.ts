import { hkdfSync } from 'node:crypto';
import type { Config } from '@/lib/core/config';
import { applyMigrations } from '@/prisma/migrate';
import { ensureRoles, type RoleSettings, type RoleUrls } from '@/prisma/roles';
import { SetupError } from '@/prisma/setup-error';
import { startDatabase } from '@/services/local';
import type { House } from './house';

/** A database that is up to date, and the addresses at which the portal logs in. */
export interface ReadyDatabase extends RoleUrls {
  /** Absent when somebody else migrates: then the settings hold only the portal's own logins. */
  ownerUrl?: string;
}

/** The database of the settings, or else our own in the data folder; migrated, and with the portal's rights in it. */
export async function openPortalDatabase(settings: Config, house: House): Promise<ReadyDatabase> {
  const { DATABASE_URL, DATABASE_APP_URL: appUrl, DATABASE_READER_URL: readerUrl } = settings;
  const given = appUrl && readerUrl ? { appUrl, readerUrl } : undefined;
  if (!DATABASE_URL && given) return given;
  const ownerUrl = DATABASE_URL ?? (await startOwn(settings, house));
  await applyMigrations(ownerUrl);
  return { ownerUrl, ...(await ensureRoles(ownerUrl, given ?? derivedPasswords(settings))) };
}

async function startOwn({ DATA_DIR, PORT }: Config, house: House): Promise<string> {
  const { url } = await house.keep(await startDatabase({ dataDir: DATA_DIR, port: PORT + 2 }), 'ground');
  return url;
}

/** Always the same for the same APP_SECRET, so that several launchers on one database agree. */
function derivedPasswords({ APP_SECRET }: Config): RoleSettings {
  if (!APP_SECRET)
    throw new SetupError('APP_SECRET is missing: the database logins derive their passwords from it. Set it.');
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', APP_SECRET, '', `jobnet/${purpose}`, 24)).toString('base64url');
  return { appPassword: derive('database-app'), readerPassword: derive('database-reader') };
}
