import type { APIResponse, Page } from '@playwright/test';
import { loginAs, loginAsEmployee, lookAt } from './support/login';
import { expect, test } from './support/test';

const fixed = {
  'strict-transport-security': /^max-age=(3153[6-9]|[4-9])\d+; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(same-origin|strict-origin-when-cross-origin|no-referrer)$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'x-frame-options': /^DENY$/,
};

const publicPages = [
  '/',
  '/login',
  '/login/udloebet',
  '/opret',
  '/was',
  '/privatliv',
  '/cookies',
  '/kontakt',
  '/find-job',
];
const others = ['/sagsbehandleradgang', '/findes-ikke', '/api/session', '/livez', '/ikoner.svg', '/jobnet.svg'];

function get(page: Page, path: string): Promise<APIResponse> {
  return page.request.get(path, { headers: { accept: 'text/html' }, maxRedirects: 0 });
}

function expectFixed(answer: APIResponse): void {
  const headers = answer.headers();
  for (const [name, value] of Object.entries(fixed)) expect(headers[name], `${name} of ${answer.url()}`).toMatch(value);
  expect(headers['x-powered-by'], answer.url()).toBeUndefined();
}

/** The policy of a page; fails when anything could run or load that the page itself does not vouch for. */
async function nonceOf(answer: APIResponse): Promise<string> {
  const policy = answer.headers()['content-security-policy'] ?? '';
  expect(policy, answer.url()).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  const nonce = /script-src [^;]*'nonce-([\w+/=-]{16,})'/.exec(policy)?.[1] ?? '';
  expect(nonce, `nonce of ${answer.url()}`).not.toBe('');
  const html = await answer.text();
  for (const script of html.match(/<script\b[^>]*>/g) ?? []) expect(script).toContain(`nonce="${nonce}"`);
  return nonce;
}

for (const path of [...publicPages, ...others]) {
  test(`every answer of ${path} carries the headers that protect it`, async ({ page }) => {
    expectFixed(await get(page, path));
  });
}

test('every page has a policy with a nonce of its own, and no way around it', async ({ page }) => {
  const nonces = new Set<string>();
  for (const path of publicPages) {
    nonces.add(await nonceOf(await get(page, path)));
    nonces.add(await nonceOf(await get(page, path)));
  }
  expect(nonces.size, 'no nonce is used twice').toBe(publicPages.length * 2);
});

test('what a page is made of can be kept for good, and is never guessed at', async ({ page }) => {
  await page.goto('/');
  const script = await page.locator('script[src]').first().getAttribute('src');
  const answer = await get(page, script ?? '');
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect(answer.headers()['x-content-type-options']).toBe('nosniff');
});

test.describe('personal pages are kept by nobody', () => {
  const noStore = /no-store/;

  test('a citizen’s', async ({ page }) => {
    await loginAs(page, 'anna');
    for (const path of ['/forside', '/profil/adgang', '/min-plan', '/was', '/api/session']) {
      const answer = await get(page, path);
      expect(answer.status(), path).toBe(200);
      expect(answer.headers()['cache-control'], path).toMatch(noStore);
      expectFixed(answer);
    }
    const streamed = await page.request.get('/forside', { headers: { rsc: '1' } });
    expect(streamed.headers()['cache-control'], 'what a followed link fetches').toMatch(noStore);
  });

  test('a citizen’s as a caseworker sees them', async ({ page }) => {
    await loginAsEmployee(page, 'kim');
    await lookAt(page, 'anna');
    for (const path of ['/forside', '/min-plan', '/joblog']) {
      expect((await get(page, path)).headers()['cache-control'], path).toMatch(noStore);
    }
  });

  test('and those on the way in', async ({ page }) => {
    for (const path of ['/login', '/opret', '/sagsbehandleradgang', '/forside']) {
      expect((await get(page, path)).headers()['cache-control'], path).toMatch(noStore);
    }
  });
});

test('no answer tells what the portal is built with, or where it failed', async ({ page }) => {
  for (const path of ['/findes-ikke', '/api/findes-ikke', '/forside/findes-ikke', '/_next/static/findes-ikke.js']) {
    const answer = await get(page, path);
    expect(answer.status(), path).toBeLessThan(500);
    const text = await answer.text();
    expect(text, path).not.toMatch(/node_modules|at async |stack trace|prisma/i);
    expect(text, path).not.toContain(process.cwd());
  }
});
