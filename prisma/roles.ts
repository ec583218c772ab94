import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { type Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import { withClient } from './connect';
import { grantStatements, type Inventory, readSchemaNames } from './rights';
import { SetupError } from './setup-error';

/** The addresses at which the portal and its readers log in. */
export interface RoleUrls {
  appUrl: string;
  readerUrl: string;
}

/** Either both addresses are given, or the passwords of two roles of our own making. */
export type RoleSettings = RoleUrls | { appPassword: string; readerPassword: string; suffix?: string };

/** Any number, the same for everybody who sets rights: PostgreSQL objects when two do it at the same moment. */
const LOCK = 4_711_002;
const NOT_ALLOWED = '42501';

/**
 * Where the portal will log in. The roles are named after the database, because roles belong to a whole server;
 * `suffix` takes the place of its name.
 */
export function roleUrls(ownerUrl: string, settings: RoleSettings): RoleUrls {
  if ('appUrl' in settings) return settings;
  const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1));
  const suffix = settings.suffix ?? database;
  const asRole = (kind: string, password: string) => {
    const url = new URL(ownerUrl);
    url.username = encodeURIComponent(roleName(`jobnet_${kind}_${suffix}`));
    url.password = encodeURIComponent(password);
    return url.href;
  };
  return { appUrl: asRole('app', settings.appPassword), readerUrl: asRole('reader', settings.readerPassword) };
}

/**
 * Gives the portal's two roles exactly their rights on everything the migrations have made, and makes the roles first
 * when no addresses were given. Run at every start, after the migrations.
 */
export async function ensureRoles(ownerUrl: string, settings: RoleSettings): Promise<RoleUrls> {
  const urls = roleUrls(ownerUrl, settings);
  const app = userOf(urls.appUrl);
  const reader = userOf(urls.readerUrl);
  await withClient(ownerUrl, 'DATABASE_URL', async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    if (!('appUrl' in settings)) {
      await ensureRole(client, urls.appUrl, app);
      await ensureRole(client, urls.readerUrl, reader);
    }
    await refuseMighty(client, app, 'DATABASE_APP_URL');
    await refuseMighty(client, reader, 'DATABASE_READER_URL');
    const statements = grantStatements(app, reader, await takeInventory(client));
    await client.query(`BEGIN; ${statements.join('; ')}; COMMIT`);
  });
  await Promise.all([
    withClient(urls.appUrl, 'DATABASE_APP_URL', async () => undefined),
    withClient(urls.readerUrl, 'DATABASE_READER_URL', async () => undefined),
  ]);
  return urls;
}

async function ensureRole(client: Client, url: string, role: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount && (await canLogIn(url))) return;
  const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
  const password = escapeLiteral(scramVerifier(decodeURIComponent(new URL(url).password)));
  const verb = rowCount ? 'ALTER ROLE' : 'CREATE ROLE';
  const sql = `${verb} ${escapeIdentifier(role)} ${rowCount ? '' : rights} PASSWORD ${password}`;
  await client.query(sql).catch((error: unknown) => {
    if (!(error instanceof DatabaseError) || error.code !== NOT_ALLOWED) throw error;
    throw new SetupError(
      `The user of DATABASE_URL may not make the login role "${role}". Give it CREATEROLE; or have two login roles made ` +
        'and set DATABASE_APP_URL and DATABASE_READER_URL to them.',
    );
  });
}

async function canLogIn(url: string): Promise<boolean> {
  return withClient(url, 'DATABASE_URL', async () => true).catch(() => false);
}

/** What PostgreSQL stores for a password (RFC 5803). Sent in its place, the password never reaches a server log. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const key = (label: string) => createHmac('sha256', salted).update(label).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  const server = key('Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${server}`;
}

/** A role that may do anything, or that can become the owner, would make every right below meaningless. */
async function refuseMighty(client: Client, role: string, setting: string): Promise<void> {
  const { rows } = await client.query<{ mighty: boolean }>(
    "SELECT rolsuper OR pg_has_role(rolname, current_user, 'MEMBER') AS mighty FROM pg_roles WHERE rolname = $1",
    [role],
  );
  if (rows[0] && !rows[0].mighty) return;
  const why = rows[0] ? 'is the owner or may do anything' : 'does not exist';
  throw new SetupError(
    `The role "${role}" of ${setting} ${why}. Set ${setting} to a login role of its own without rights.`,
  );
}

async function takeInventory(client: Client): Promise<Inventory> {
  const { rows } = await client.query<Inventory>(
    `WITH ours AS (SELECT oid, nspname FROM pg_namespace WHERE nspname = ANY ($1))
     SELECT ARRAY(SELECT nspname::text FROM ours) AS schemas,
       ARRAY(SELECT nspname || '.' || relname FROM pg_class JOIN ours ON ours.oid = relnamespace
             WHERE relkind IN ('r', 'p', 'v', 'm')) AS tables,
       ARRAY(SELECT nspname || '.' || proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'
             FROM pg_proc p JOIN ours ON ours.oid = pronamespace) AS functions`,
    [await readSchemaNames()],
  );
  return rows[0] ?? { schemas: [], tables: [], functions: [] };
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** PostgreSQL cuts names at 63 bytes without a word. */
function roleName(wanted: string): string {
  if (Buffer.byteLength(wanted) <= 63) return wanted;
  return `${wanted.slice(0, 40)}_${createHash('sha256').update(wanted).digest('hex').slice(0, 16)}`;
}
