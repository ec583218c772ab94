import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientAddress, contextOf, demoCookie, parseDemoControls } from '@/lib/core/server/request-context';

const day = 86_400_000;
const cookieOf = (controls: unknown) => `${demoCookie}=${encodeURIComponent(JSON.stringify(controls))}`;

function request(headers: Record<string, string> = {}, more: { method?: string; url?: string } = {}): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: '10.0.0.7' });
  return Object.assign(new IncomingMessage(socket), { method: 'GET', url: '/forside', headers, ...more });
}

const open = { trustedProxyHops: 0, demoControls: true };
const production = { trustedProxyHops: 0, demoControls: false };

describe('the caller’s address', () => {
  test.each([
    ['without a proxy', undefined, 0, '10.0.0.7'],
    ['without a proxy, whatever is claimed', '1.2.3.4', 0, '10.0.0.7'],
    ['behind one proxy', '1.2.3.4', 1, '1.2.3.4'],
    ['behind one proxy, whatever is claimed further left', '6.6.6.6, 7.7.7.7, 1.2.3.4', 1, '1.2.3.4'],
    ['behind two proxies', '6.6.6.6, 1.2.3.4, 10.0.0.1', 2, '1.2.3.4'],
    ['behind a proxy that did not say', undefined, 1, '10.0.0.7'],
    ['behind a proxy, with gaps', ' , 1.2.3.4 ', 1, '1.2.3.4'],
  ])('%s', (_, forwarded, hops, address) => {
    expect(clientAddress('10.0.0.7', forwarded, hops)).toBe(address);
  });

  test('is unknown when there is no socket', () => {
    expect(clientAddress(undefined, undefined, 0)).toBe('unknown');
  });

  test('cannot be forged, however many addresses the caller puts in front', () => {
    const claimed = fc.array(fc.oneof(fc.ipV4(), fc.string({ maxLength: 8 })), { maxLength: 5 });
    fc.assert(
      fc.property(claimed, fc.integer({ min: 0, max: 3 }), (forged, hops) => {
        const ours = ['192.0.2.1', '10.0.0.1', '10.0.0.2'].slice(0, hops);
        const seen = hops === 0 ? '10.0.0.7' : '192.0.2.1';
        expect(clientAddress('10.0.0.7', [...forged, ...ours].join(', '), hops)).toBe(seen);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the demonstration cookie', () => {
  test('moves the clock and breaks outside systems where that is allowed', () => {
    const headers = { cookie: `a=b; ${cookieOf({ clockOffsetMs: 5 * day, faults: { dfdg: 'down' } })}; c=d` };
    expect(contextOf(request(headers), open)).toMatchObject({ clockOffsetMs: 5 * day, faults: { dfdg: 'down' } });
  });

  test('does nothing in production', () => {
    const headers = { cookie: cookieOf({ clockOffsetMs: 5 * day, faults: { dfdg: 'down' } }) };
    expect(contextOf(request(headers), production)).toMatchObject({ clockOffsetMs: 0, faults: {} });
  });

  test.each([
    [3650 * day, 3650 * day],
    [3650 * day + 1, 0],
    [-3650 * day, -3650 * day],
    [-3650 * day - 1, 0],
    [1.5, 0],
    ['5', 0],
    [null, 0],
  ])('with an offset of %j moves the clock by %i', (clockOffsetMs, moved) => {
    expect(parseDemoControls(cookieOf({ clockOffsetMs })).clockOffsetMs).toBe(moved);
  });

  test.each([
    undefined,
    '',
    `${demoCookie}=`,
    `${demoCookie}=%`,
    `${demoCookie}={`,
    `not-${cookieOf({ clockOffsetMs: 1 })}`,
    cookieOf({ faults: { dfdg: 'exploded' } }),
    cookieOf([1]),
    cookieOf({ clockOffsetMs: 1, filler: 'x'.repeat(2000) }),
  ])('counts as none when it is %j', (header) => {
    expect(parseDemoControls(header)).toEqual({ clockOffsetMs: 0, faults: {} });
  });

  test('never throws', () => {
    const anything = fc.oneof(fc.string({ maxLength: 20 }), fc.json({ maxDepth: 2 }).map(encodeURIComponent));
    fc.assert(
      fc.property(anything, (text) => {
        expect(parseDemoControls(`${demoCookie}=${text}`).clockOffsetMs).toBeTypeOf('number');
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the request’s context', () => {
  test('takes the correlation id of a trusted proxy only', () => {
    const headers = { 'x-request-id': 'from-the-proxy-1' };
    expect(contextOf(request(headers), { ...open, trustedProxyHops: 1 }).correlationId).toBe('from-the-proxy-1');
    expect(contextOf(request(headers), open).correlationId).not.toBe('from-the-proxy-1');
  });

  test.each(['short', 'x'.repeat(47), 'with space here', 'line\nbreak-here', '140388-1000;drop'])(
    'makes its own correlation id rather than %j',
    (given) => {
      const context = contextOf(request({ 'x-request-id': given }), { ...open, trustedProxyHops: 1 });
      expect(context.correlationId).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('knows the method, the path without its query, and the query apart', () => {
    const { request: seen } = contextOf(request({}, { method: 'POST', url: '/joblog?side=2' }), open);
    expect(seen).toEqual({ method: 'POST', path: '/joblog', query: 'side=2', prefetch: false });
    expect(contextOf(request({}, { url: '/joblog' }), open).request).toEqual({
      method: 'GET',
      path: '/joblog',
      prefetch: false,
    });
  });

  test.each<Record<string, string>>([
    { 'next-router-prefetch': '1' },
    { purpose: 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
  ])('knows that %j is fetched ahead', (headers) =>
    expect(contextOf(request(headers), open).request?.prefetch).toBe(true),
  );
});
