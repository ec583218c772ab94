import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { type Database, openDatabase } from '@/prisma/client';
import { withClient } from '@/prisma/connect';
import { seedWhenEmpty } from '@/processes/seed';
import './global-setup';
import { setPortalSettings } from './settings';

/** A database of one test file's own, with the rights that the portal has in real life. */
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  readerUrl: string;
  /** May do everything. For arranging and for looking at what happened. */
  owner: Database;
  /** As the portal logs in. */
  app: Database;
  /** As the portal logs in for a caseworker: cannot write. */
  reader: Database;
}

/** The day the seeded people were seeded on. */
export const seededOn = '2026-03-02';

/**
 * A fresh copy of the migrated database, with the seeded people when asked for. Call it once per file, in `beforeAll`
 * or at the top; it is dropped when the file is done.
 */
export async function testDatabase({ seeded = false } = {}): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `${server.template}_${randomBytes(4).toString('hex')}`;
  const urls = {
    ownerUrl: onDatabase(server.url, name),
    appUrl: onDatabase(server.appUrl, name),
    readerUrl: onDatabase(server.readerUrl, name),
  };
  // Seeding asks for the portal's settings, which are read once per process: they must name this database already.
  if (seeded) setPortalSettings(urls);
  const template = seeded ? await seededTemplate() : server.template;
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const open = {
    owner: openDatabase(urls.ownerUrl),
    app: openDatabase(urls.appUrl),
    reader: openDatabase(urls.readerUrl),
  };
  afterAll(async () => {
    await Promise.all(Object.values(open).map((database) => database.$disconnect()));
    await onServer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  });
  return { ...urls, ...open };
}

/** The owner's address of a database that holds nothing at all. */
export async function emptyDatabase(): Promise<string> {
  const { url, template } = inject('testServer');
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name}`));
  return onDatabase(url, name);
}

/** Seeded by whichever worker needs it first; the others wait. */
async function seededTemplate(): Promise<string> {
  const { template, url } = inject('testServer');
  const name = `${template}_seeded`;
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${name}_half TEMPLATE ${template}`);
    await seedWhenEmpty(onDatabase(url, `${name}_half`), seededOn, { ads: 200 });
    await client.query(`ALTER DATABASE ${name}_half RENAME TO ${name}`);
  });
  return name;
}

function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(inject('testServer').url, 'TEST_DATABASE_URL', work);
}

function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
