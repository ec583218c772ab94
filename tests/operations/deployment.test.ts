import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { testDatabase } from '@/tests/support/database';
import { builtFolder, startPortalForTest } from '@/tests/support/portal-process';
import { wireClient } from '@/tests/support/wire-client';

const builtSchema = z.object({ config: z.object({ deploymentId: z.string().min(8) }) });

test('every answer says which build it is from, so that an older page loads the next one whole', async () => {
  const { appUrl, readerUrl } = await testDatabase();
  const file = join(builtFolder(), 'required-server-files.json');
  const { deploymentId } = builtSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).config;
  const portal = await startPortalForTest({ MODE: 'test', DATABASE_APP_URL: appUrl, DATABASE_READER_URL: readerUrl });
  const { send, close } = wireClient(portal.url);
  const page = await send('/kontakt');
  expect(page.body).toContain(`data-dpl-id="${deploymentId}"`);
  expect(page.body).toContain(`.js?dpl=${deploymentId}`);
  const script = /\/_next\/static\/[^"]+\.js\?dpl=[^"]+/.exec(page.body)?.[0] ?? '';
  expect((await send(script)).status).toBe(200);
  const navigation = await send('/kontakt', { headers: { rsc: '1', 'x-deployment-id': 'an-older-build' } });
  expect(navigation.headers['x-nextjs-deployment-id']).toBe(deploymentId);
  close();
});
