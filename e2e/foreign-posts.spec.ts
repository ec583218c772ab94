import type { Page } from '@playwright/test';
import { formFields } from './support/forms';
import { loginWithAccount, passwordField, usernameField } from './support/login';
import { sessionState } from './support/session';
import { expect, test } from './support/test';

/** Who else could make a browser send something: nobody named, a sandboxed frame, a stranger, a look-alike. */
function strangers(baseURL = ''): Record<string, Record<string, string>> {
  const { host } = new URL(baseURL);
  return {
    'without an Origin': {},
    'with the Origin null': { origin: 'null' },
    'from another site': { origin: 'https://example.com' },
    'from a look-alike': { origin: `http://${host}.example.com` },
    'from the same host by another scheme': { origin: `https://${host}` },
    'from another port': { origin: 'http://localhost:1' },
    'with two Origins': { origin: `${baseURL}, https://example.com` },
  };
}

async function refusedEverywhere(
  page: Page,
  baseURL: string | undefined,
  send: (headers: Record<string, string>) => Promise<{ status(): number }>,
): Promise<void> {
  for (const [from, headers] of Object.entries(strangers(baseURL))) {
    expect((await send(headers)).status(), `${from}, to ${page.url()}`).toBe(403);
  }
}

test('nobody is logged in by a form that is not ours', async ({ page, baseURL }) => {
  await page.goto('/login');
  await usernameField(page).fill('henrik.skov');
  await passwordField(page).fill('Jobnet-demo-2026');
  const multipart = await formFields(page.getByRole('button', { name: 'Log ind', exact: true }));
  await refusedEverywhere(page, baseURL, (headers) => page.request.post('/login', { multipart, headers }));
  expect((await sessionState(page)).active).toBe(false);

  await test.step('the very same from our own page is taken', async () => {
    const answer = await page.request.post('/login', {
      multipart,
      headers: { origin: baseURL ?? '' },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    expect((await sessionState(page)).active).toBe(true);
  });
});

test('MitID is not begun by a form that is not ours', async ({ page, baseURL }) => {
  await page.goto('/login');
  const form = await formFields(page.getByRole('button', { name: 'Log ind med MitID', exact: true }));
  await refusedEverywhere(page, baseURL, (headers) =>
    page.request.post('/api/auth/signin/mitid', { form, headers, maxRedirects: 0 }),
  );
});

test('nothing of a citizen’s is changed by a form that is not ours', async ({
  page,
  baseURL,
  newAccount,
  database,
  violations,
}) => {
  const account = await newAccount('henrik');
  await loginWithAccount(page, account);
  await page.goto('/profil/adgang');
  await usernameField(page).fill(`${account.username}.kapret`);
  const multipart = await formFields(page.getByRole('button', { name: 'Gem brugernavn' }));

  await test.step('as a browser without JavaScript sends it', () =>
    refusedEverywhere(page, baseURL, (headers) => page.request.post('/profil/adgang', { multipart, headers })));

  await test.step('as our own script sends it', async () => {
    const sent = page.waitForRequest((request) => 'next-action' in request.headers());
    await page.route('**/profil/adgang', (route) => route.abort(), { times: 1 });
    await page.getByRole('button', { name: 'Gem brugernavn' }).click();
    const recorded = await sent;
    await expect.poll(violations.take, 'its own post was stopped on the way').not.toEqual([]);
    const { 'next-action': action = '', 'content-type': type = '' } = recorded.headers();
    const data = recorded.postDataBuffer() ?? Buffer.alloc(0);
    await refusedEverywhere(page, baseURL, (headers) =>
      page.request.post('/profil/adgang', {
        data,
        headers: { ...headers, 'next-action': action, 'content-type': type },
      }),
    );
  });

  const { username } = await database.account.findUniqueOrThrow({ where: { id: account.id } });
  expect(username).toBe(account.username);
});

test('nobody is logged out, or kept in, by a form that is not ours', async ({ page, baseURL, newAccount }) => {
  await loginWithAccount(page, await newAccount('henrik'));
  const multipart = await formFields(page.getByRole('banner').getByRole('button', { name: 'Log ud' }).first());
  await refusedEverywhere(page, baseURL, (headers) => page.request.post('/forside', { multipart, headers }));
  await refusedEverywhere(page, baseURL, (headers) => page.request.post('/api/session/forlaeng', { headers }));
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    await refusedEverywhere(page, baseURL, (headers) => page.request.fetch('/forside', { method, headers }));
  }
  expect((await sessionState(page)).active).toBe(true);
});

test('opening an address changes nothing', async ({ page, newAccount }) => {
  await loginWithAccount(page, await newAccount('henrik'));
  for (const path of ['/api/auth/signout', '/api/auth/signin/mitid', '/api/auth/session', '/api/session/forlaeng']) {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    expect([404, 405], `GET ${path}`).toContain(answer.status());
  }
  expect((await sessionState(page)).active).toBe(true);
});
