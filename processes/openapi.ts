import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { config } from '@/lib/core/config';
import { offeredFacets } from '@/lib/find-job/queries';
import { findJobOpenApi } from '@/lib/find-job-api/rules/openapi';
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
import { travelTimeContract } from '@/services/travel-time';
import { runCommand } from './run-command';

const contracts = [
  dfdgContract,
  cprContract,
  contentContract,
  mailContract,
  smsContract,
  taxonomyContract,
  addressContract,
  travelTimeContract,
  jobAdsContract,
  ankiroContract,
  personAdminContract,
];

/** Writes what each outside system is asked for and what everybody may ask Find Job, as their operators read it, into a folder (default `openapi`). */
runCommand(async () => {
  const folder = process.argv[2] ?? 'openapi';
  await mkdir(folder, { recursive: true });
  const documents = contracts.map((contract) => ({ name: contract.system, document: openApiDocument(contract) }));
  const open = { name: 'findjob', document: findJobOpenApi(offeredFacets('jobnet'), config().PUBLIC_URL) };
  for (const { name, document } of [...documents, open]) {
    const file = join(folder, `${name}.json`);
    await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
    process.stdout.write(`${file}\n`);
  }
});
