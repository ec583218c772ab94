import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createGate, type GateSettings } from '@/lib/core/server/gate';
import { csrfToken } from '@/lib/core/server/login-csrf';
import { loginProtocolSecret } from '@/lib/core/server/protocol-secret';

const ours = 'https://job.example';
const settings: GateSettings = { publicUrl: ours, dev: false, https: true, identityOrigin: 'https://mitid.example' };

function pass(
  asked: { method?: string; url?: string; headers?: Record<string, string> } = {},
  more: Partial<GateSettings> = {},
) {
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: '/find-job', ...asked });
  request.headers = { ...asked.headers };
  const response = new ServerResponse(request);
  const problem = createGate({ ...settings, ...more })(request, response);
  return { problem, request, response, cookies: [response.getHeader('set-cookie') ?? []].flat().map(String) };
}

describe('a request that changes something', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('by %s is refused from foreign pages, and from nowhere', (method) => {
    expect(pass({ method }).problem?.status).toBe(403);
    expect(pass({ method, headers: { origin: 'https://evil.example' } }).problem?.status).toBe(403);
    expect(pass({ method, headers: { origin: 'null' } }).problem?.status).toBe(403);
    expect(pass({ method, headers: { origin: ours } }).problem).toBeUndefined();
  });

  test.each([
    '/api/dfdg/borgere',
    '/api/jobad/ads',
    '/api/ankiro/documents',
    '/api/taxonomy/x',
    '/api/personadmin/x',
    '/api/jobagent/afmeld',
    '/api/jobagent/afmeld?kode=1',
  ])('is not asked where it comes from at %s, which takes no cookie', (url) => {
    expect(pass({ method: 'POST', url }).problem).toBeUndefined();
  });

  test.each([
    '/api/dfdg/../../login',
    '/api/dfdg/%2e%2e/session',
    '/api/dfdgx/borgere',
    '/find-job/api/dfdg/borgere',
    '/api/jobagent/afmeld/mere',
    '//[/api/dfdg/x',
  ])('is asked at %s, which only looks like one of those', (url) => {
    expect(pass({ method: 'POST', url }).problem?.status).toBe(403);
  });
});

test('a file that somebody has sent us may run nothing; the page about it is a page like any other', () => {
  const policyAt = (url: string) => String(pass({ url }).response.getHeader('content-security-policy'));
  expect(policyAt('/joblog/7ab5f8c0-0000-4000-8000-000000000001/dokument/cv?x=1')).toBe("default-src 'none'; sandbox");
  expect(policyAt('/joblog/7ab5f8c0-0000-4000-8000-000000000001')).toContain('nonce-');
});

describe('a page', () => {
  test('carries a policy with a nonce that the framework is told too', () => {
    const { request, response } = pass();
    const nonce = String(request.headers['x-nonce']);
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    expect(response.getHeader('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(request.headers['content-security-policy']).toBe(response.getHeader('content-security-policy'));
  });

  test('gets a nonce of its own each time, whatever the caller claims', () => {
    const headers = { 'x-nonce': 'mine', 'content-security-policy': "script-src 'nonce-mine'" };
    const nonces = [pass({ headers }), pass({ headers })].map(({ request }) => request.headers['x-nonce']);
    expect(new Set([...nonces, 'mine']).size).toBe(3);
    expect(pass({ headers }).request.headers['content-security-policy']).not.toContain('mine');
  });

  test.each([
    '/_next/static/chunks/a.js',
    '/generated/outline.json',
    '/livez',
    '/readyz',
    '/metrics',
    '/ikoner.svg?v=1',
  ])('is not what stands at %s', (url) =>
    expect(pass({ url }).response.getHeader('content-security-policy')).toBeUndefined(),
  );

  test.each(['/livez/mere', '/metricsx', '/_next/staticx', '/_next/image'])('is what stands at %s', (url) => {
    expect(pass({ url }).response.getHeader('content-security-policy')).toBeDefined();
  });
});

describe('the cookie of login forms', () => {
  const name = '__Host-next-auth.csrf-token';

  test.each(['/login', '/login/udloebet', '/opret', '/sagsbehandleradgang'])('is given at %s', (url) => {
    const { cookies, request } = pass({ url, headers: { cookie: 'andet=1' } });
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    const value = decodeURIComponent(cookies[0]?.split(';')[0]?.slice(name.length + 1) ?? '');
    expect(csrfToken(value, loginProtocolSecret())).toBeDefined();
    expect(request.headers.cookie).toBe(`andet=1; ${name}=${encodeURIComponent(value)}`);
  });

  test.each(['/', '/find-job', '/loginx', '/demo'])('is not given at %s', (url) => {
    expect(pass({ url }).cookies).toEqual([]);
  });

  test('is kept by a browser that has one of ours, and given anew for any other', () => {
    const given = pass({ url: '/login' }).cookies[0]?.split(';')[0] ?? '';
    expect(pass({ url: '/login', headers: { cookie: `a=b; ${given}` } }).cookies).toEqual([]);
    for (const cookie of [`${name}=x|y`, `${name}=%E0%A4%A`, `${name}=`])
      expect(pass({ url: '/login', headers: { cookie } }).cookies).toHaveLength(1);
  });

  test('travels without encryption only where the portal does', () => {
    const { cookies } = pass({ url: '/login' }, { publicUrl: 'http://localhost:3000' });
    expect(cookies[0]).toMatch(/^next-auth\.csrf-token=.*SameSite=Lax$/);
  });
});
