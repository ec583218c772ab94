import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { SetupError } from './setup-error';

const OLDEST_SERVER = 15;
const STARTING_UP = '57P03';
const PATIENCE_MS = 10_000;

/**
 * Lends out one plain connection to `url`. When the database cannot be reached, or is too old, the `SetupError`
 * names `setting`, from which the address came.
 */
export async function withClient<T>(url: string, setting: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(url, setting);
  // A connection that breaks tells twice: the running query fails (which is enough), and the client emits an error.
  client.on('error', () => undefined);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function connect(url: string, setting: string): Promise<Client> {
  const giveUp = Date.now() + PATIENCE_MS;
  for (;;) {
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: 5000,
      application_name: 'jobnet-setup',
    });
    try {
      await client.connect();
      return await checkVersion(client, setting);
    } catch (error) {
      await client.end().catch(() => undefined);
      const startingUp = error instanceof DatabaseError && error.code === STARTING_UP;
      if (!startingUp || Date.now() > giveUp) throw explain(error, url, setting);
      await sleep(200);
    }
  }
}

async function checkVersion(client: Client, setting: string): Promise<Client> {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  const version = rows[0]?.server_version ?? '0';
  if (Number.parseInt(version, 10) >= OLDEST_SERVER) return client;
  throw new SetupError(`${setting} leads to PostgreSQL ${version}; use PostgreSQL ${OLDEST_SERVER} or newer.`);
}

function explain(error: unknown, url: string, setting: string): unknown {
  if (error instanceof SetupError) return error;
  const { hostname, port, pathname, username } = new URL(url);
  const place = `${hostname}:${port || '5432'}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const database = decodeURIComponent(pathname.slice(1));
  const sentences: Record<string, string> = {
    ECONNREFUSED: `No PostgreSQL answers at ${place}. Start it, or correct ${setting}.`,
    ENOTFOUND: `There is no host named ${hostname}. Correct ${setting}.`,
    EAI_AGAIN: `The host ${hostname} cannot be looked up now. Check the network, or correct ${setting}.`,
    '28P01': `PostgreSQL at ${place} refuses the password of "${username}". Correct ${setting}.`,
    '28000': `PostgreSQL at ${place} does not let "${username}" in. Correct ${setting}, or pg_hba.conf on the server.`,
    '3D000': `PostgreSQL at ${place} has no database "${database}". Create it, or correct ${setting}.`,
    '53300': `PostgreSQL at ${place} has no connections left. Raise its max_connections, or stop something else.`,
  };
  const known = sentences[code];
  if (known) return new SetupError(known, { cause: error });
  const reason = error instanceof Error ? error.message : String(error);
  return new SetupError(`PostgreSQL at ${place} cannot be used (${reason}). Correct ${setting}.`, { cause: error });
}
