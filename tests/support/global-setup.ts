import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { withClient } from '@/prisma/connect';
import { applyMigrations } from '@/prisma/migrate';
import { ensureRoles, type RoleUrls } from '@/prisma/roles';
import { startScratchDatabase } from '@/services/local';

/** What the tests' workers are told about the one server of the run. */
export interface TestServer extends RoleUrls {
  /** Any database on the server, as an owner who may make more. */
  url: string;
  /** A migrated database without rows, which others are copied from. */
  template: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

interface Run {
  users: number;
  server: Promise<{ told: TestServer; stop(): Promise<void> }>;
}

// Each project of the test run loads this module anew, and all of them share one server.
const holder: typeof globalThis & { jobnetTestRun?: Run | undefined } = globalThis;

/** Before the first test: one server, one template. */
export async function setup(project: TestProject): Promise<void> {
  holder.jobnetTestRun ??= { users: 0, server: startServer() };
  holder.jobnetTestRun.users += 1;
  project.provide('testServer', (await holder.jobnetTestRun.server).told);
}

/** After the last test. */
export async function teardown(): Promise<void> {
  const run = holder.jobnetTestRun;
  if (!run) return;
  run.users -= 1;
  if (run.users > 0) return;
  holder.jobnetTestRun = undefined;
  await (await run.server).stop();
}

async function startServer() {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => undefined } : await startScratchDatabase();
  const template = `jobnet_template_${randomBytes(4).toString('hex')}`;
  const stop = async () => {
    await dropDatabases(server.url, template).finally(() => server.stop());
  };
  try {
    await withClient(server.url, 'TEST_DATABASE_URL', (client) => client.query(`CREATE DATABASE ${template}`));
    const url = new URL(server.url);
    url.pathname = `/${template}`;
    await applyMigrations(url.href);
    // One pair of roles for all copies: rights on tables are copied with a database, roles are not.
    const passwords = { appPassword: 'app', readerPassword: 'reader', suffix: 'test' };
    const urls = await ensureRoles(url.href, passwords);
    return { told: { url: server.url, template, ...urls }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The template and everything a test forgot to give back. */
async function dropDatabases(url: string, template: string): Promise<void> {
  await withClient(url, 'TEST_DATABASE_URL', async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [template],
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  });
}
