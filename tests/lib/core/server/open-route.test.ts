import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runInContext } from '@/services/http/context';

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('API_REQUESTS_PER_MINUTE', '2');
});
afterEach(() => vi.unstubAllEnvs());

/** A route that echoes what it is asked, with settings of its own. */
async function echo(status?: number, more?: string) {
  const { openRoute } = await import('@/lib/core/server/open-route');
  const route = openRoute(async (params) => ({
    body: { text: params.get('text'), ...(more && { more }) },
    maxAgeSeconds: 60,
    ...(status && { status }),
  }));
  const from = (clientAddress: string, headers: Record<string, string> = {}) => {
    const context = { correlationId: 'a-correlation', clientAddress, clockOffsetMs: 0, faults: {} };
    return runInContext(context, () => route.GET(new Request('http://localhost/api/x?text=kok', { headers })));
  };
  return { route, from };
}

describe('an open route', () => {
  test('answers JSON that every website may read and anybody may keep, without cookies', async () => {
    const { from } = await echo();
    const answer = await from('192.0.2.1', { origin: 'https://example.com', cookie: 'jobnet=1' });
    expect(await answer.json()).toEqual({ text: 'kok' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
  });

  test('lets nobody keep what went wrong', async () => {
    const { from } = await echo(503);
    const answer = await from('192.0.2.1');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('asks an address that asks too often to wait, and nobody else', async () => {
    const { from } = await echo();
    const statuses: number[] = [];
    for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2']) {
      statuses.push((await from(address)).status);
    }
    expect(statuses).toEqual([200, 200, 429, 200]);
    const refused = await from('192.0.2.1');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  });

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('packs what is large as %s for whoever can unpack it', async (how, unpack) => {
    const more = 'æøå '.repeat(1_000);
    const { from } = await echo(200, more);
    const answer = await from('192.0.2.1', { 'accept-encoding': `${how}, deflate` });
    expect(answer.headers.get('content-encoding')).toBe(how);
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(answer.headers.get('content-type')).toBe('application/json');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(bytes.length).toBeLessThan(500);
    expect(JSON.parse(unpack(bytes).toString())).toEqual({ text: 'kok', more });
  });

  test('sends what is small, and what is asked for as it is, as it is', async () => {
    const small = await (await echo()).from('192.0.2.1', { 'accept-encoding': 'gzip' });
    const plain = await (await echo(200, 'x'.repeat(5_000))).from('192.0.2.1', { 'accept-encoding': 'identity' });
    for (const answer of [small, plain]) {
      expect(answer.headers.get('content-encoding')).toBeNull();
      expect(answer.headers.get('vary')).toBe('accept-encoding');
      expect(await answer.json()).toMatchObject({ text: 'kok' });
    }
  });

  test('tells a browser that asks first that it may read', async () => {
    const { route } = await echo();
    const answer = route.OPTIONS();
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET');
  });
});
