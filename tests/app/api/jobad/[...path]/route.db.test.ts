import { beforeEach, expect, test, vi } from 'vitest';
import { anAd } from '@/tests/services/job-ads/ads';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const secret = 'a-secret-of-the-employers-system';
const database = await testDatabase();
setPortalSettings(database);

/** The route as a process with these settings would load it. */
async function loadRoute(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import('@/app/api/jobad/[...path]/route');
}

beforeEach(() => vi.resetModules());

function send(credential: string, requestId: string): Request {
  const headers = {
    authorization: `Bearer ${credential}`,
    'content-type': 'application/json',
    'x-requestid': requestId,
  };
  const body = JSON.stringify({ ad: anAd({ deadline: 'snarest' }) });
  return new Request('http://localhost/api/jobad/v1/jobs', { method: 'POST', headers, body });
}

const context = { params: Promise.resolve({ path: ['v1', 'jobs'] }) };
const credentials = { SYSTEM_CREDENTIALS: `ats:${secret}` };

test('a system with a credential sends an ad, once for each request id', async () => {
  const { POST } = await loadRoute(credentials);
  const answer = await POST(send(secret, 'first'), context);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ status: 'AwaitingApproval' });
  expect((await POST(send(secret, 'first'), context)).status).toBe(412);
  expect(await database.app.jobAdsAd.count({ where: { sender: 'system:ats' } })).toBe(1);
});

test('nobody is answered without a credential', async () => {
  const { POST } = await loadRoute(credentials);
  expect((await POST(send('another secret altogether', 'second'), context)).status).toBe(401);
});

test('the stand-in leaves the wire when the real JobAdService is connected', async () => {
  const real = { JOBAD_URL: 'https://jobad.example.com/api', JOBAD_CREDENTIAL: 'jobnet-secret' };
  const { POST } = await loadRoute({ ...credentials, ...real });
  expect((await POST(send(secret, 'third'), context)).status).toBe(404);
});
