import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SetupError } from '@/prisma/setup-error';

const secretsSchema = z.object({
  APP_SECRET: z.string(),
  CPR_KEYS: z.string(),
  IDENTITY_CLIENT_SECRET: z.string(),
});

/** Settings that a demonstration makes up for itself. */
export type Secrets = z.infer<typeof secretsSchema>;

/** Made once and kept beside the data, which cannot be read without them. */
export function keepSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return readSecrets(file);
  const secrets = {
    APP_SECRET: randomBytes(48).toString('base64url'),
    CPR_KEYS: `demo:${randomBytes(32).toString('base64')}`,
    IDENTITY_CLIENT_SECRET: randomBytes(24).toString('base64url'),
  };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function readSecrets(file: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new SetupError(
      `${file} cannot be read, and the demo data cannot be read without it. Put it back, or empty the demo data with npm run reset.`,
      { cause: error },
    );
  }
}
