import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressContract } from '@/services/address';
import { ankiroContract } from '@/services/ankiro';
import { contentContract } from '@/services/content';
import { cprContract } from '@/services/cpr';
import { dfdgContract } from '@/services/dfdg';
import { openApiDocument } from '@/services/http/openapi';
import { jobAdsContract } from '@/services/job-ads';
import { mailContract } from '@/services/mail';
import { personAdminContract } from '@/services/person-admin';
import { smsContract } from '@/services/sms';
import { taxonomyContract } from '@/services/taxonomy';
import { runCommand } from './run-command';

const contracts = [
  dfdgContract,
  cprContract,
  contentContract,
  mailContract,
  smsContract,
  taxonomyContract,
  addressContract,
  jobAdsContract,
  ankiroContract,
  personAdminContract,
];

/** Writes what each outside system is asked for, as its operators read it, into a folder (default `openapi`). */
runCommand(async () => {
  const folder = process.argv[2] ?? 'openapi';
  await mkdir(folder, { recursive: true });
  for (const contract of contracts) {
    const file = join(folder, `${contract.system}.json`);
    await writeFile(file, `${JSON.stringify(openApiDocument(contract), null, 2)}\n`);
    process.stdout.write(`${file}\n`);
  }
});
