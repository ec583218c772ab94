import { type Config, loadConfig } from '@/lib/core/config';
import { ConfigError } from '@/lib/core/errors';
import { prepareDataDir } from '@/services/local';
import { keepSecrets } from './secrets';

/** The settings of this start, with what a demonstration makes up for itself filled in, here and for our children. */
export async function readSettings(): Promise<Config> {
  const given = load();
  if (given.MODE === 'production') return given;
  const DATA_DIR = await prepareDataDir(given.DATA_DIR);
  process.env.DATA_DIR = DATA_DIR;
  const { IDENTITY_CLIENT_SECRET, ...secrets } = keepSecrets(DATA_DIR);
  const made = { ...secrets, ...(given.identityStandIn && { IDENTITY_CLIENT_SECRET }) };
  for (const [name, value] of Object.entries(made)) process.env[name] ||= value;
  return load();
}

function load(): Config {
  const loaded = loadConfig(process.env);
  if (!loaded.ok) throw new ConfigError(loaded.problems);
  return loaded.config;
}

/** Whether the database is the embedded one. */
export function isEmbedded({ DATABASE_URL, DATABASE_APP_URL }: Config): boolean {
  return !DATABASE_URL && !DATABASE_APP_URL;
}

/** The folder `next build` writes to and the portal reads from; the one setting that `next.config.ts` knows. */
export function buildFolder(): string {
  return process.env.NEXT_DIST_DIR || '.next';
}

/**
 * The environment of the programs we start. The owner's address stays with us: nothing that talks to the world may
 * log in as the owner.
 */
export function childEnvironment(extra: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...ours } = process.env;
  return { ...ours, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...extra };
}
