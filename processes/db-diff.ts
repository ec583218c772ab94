import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { diffSchema } from '@/prisma/migrate';
import { MIGRATIONS } from '@/prisma/migrations-folder';
import { SetupError } from '@/prisma/setup-error';
import { startScratchDatabase } from '@/services/local';
import { runCommand } from './run-command';

/** `npm run db:diff NAME`: writes the migration that leads from the newest one to `prisma/schema`. */
runCommand(async () => {
  const name = process.argv[2] ?? '';
  if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(name)) {
    throw new SetupError('Give the migration a name of lower-case letters, digits and hyphens: npm run db:diff add-cv');
  }
  const scratch = await startScratchDatabase();
  const sql = await diffSchema(scratch.url).finally(scratch.stop);
  if (sql === '') {
    console.log('prisma/schema and prisma/migrations agree: there is nothing to write.');
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(MIGRATIONS, `${stamp}_${name.replaceAll('-', '_')}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), sql, { flag: 'wx' });
  console.log(`Wrote ${relative(process.cwd(), join(folder, 'migration.sql'))}. Read it before you start the portal.`);
});
