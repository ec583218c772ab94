import { spawn } from 'node:child_process';
import { SetupError } from '@/prisma/setup-error';
import { findDebianPostgres, startDebianDatabase } from '@/services/local';
import { runCommand } from '../run-command';

/**
 * `npm run on:postgres-15 -- COMMAND`: runs a command with DATABASE_URL (and TEST_DATABASE_URL, for the tests) leading
 * to a private server of Debian's PostgreSQL 15, the oldest that is supported.
 */
runCommand(async () => {
  const [command, ...args] = process.argv.slice(2);
  if (!command) throw new SetupError('Say what to run, for example: npm run on:postgres-15 -- npm start');
  const programs = findDebianPostgres();
  if (!programs) throw new SetupError('PostgreSQL 15 is not installed. Run apt-get install postgresql-15.');
  const database = await startDebianDatabase(programs);
  try {
    const env = { ...process.env, DATABASE_URL: database.url, TEST_DATABASE_URL: database.url };
    process.exitCode = await runIn(env, command, args);
  } finally {
    await database.stop();
  }
});

/** Gives the exit code. Signals are passed on, and the database outlives the command. */
function runIn(env: NodeJS.ProcessEnv, command: string, args: string[]): Promise<number> {
  const child = spawn(command, args, { env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}
