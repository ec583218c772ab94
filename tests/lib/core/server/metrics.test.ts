import { describe, expect, test } from 'vitest';
import { addressRanges } from '@/lib/core/config/values';
import { countRequest, mayReadMetrics, startMetrics } from '@/lib/core/server/metrics';
import { metricsRegistry } from '@/services/http/metrics';

const ranges = addressRanges.parse('127.0.0.0/8,::1,10.1.0.0/16,2001:db8::/32');

describe('the metrics', () => {
  test.each(['127.0.0.1', '127.255.255.255', '::1', '10.1.0.0', '10.1.255.255', '::ffff:10.1.2.3', '2001:db8::5'])(
    'can be read from %s',
    (address) => expect(mayReadMetrics(address, ranges)).toBe(true),
  );

  test.each([
    '126.255.255.255',
    '128.0.0.0',
    '10.0.255.255',
    '10.2.0.0',
    '::2',
    '2001:db9::',
    'unknown',
    '',
    '127.0.0.1, 1.2.3.4',
  ])('cannot be read from %j', (address) => expect(mayReadMetrics(address, ranges)).toBe(false));

  test('can be read by nobody when nobody is named', () => {
    expect(mayReadMetrics('127.0.0.1', [])).toBe(false);
  });

  test('tell requests by method and kind of answer, and never by page', async () => {
    startMetrics();
    for (const status of [200, 303, 404, 503]) countRequest('GET', status, 20);
    const counted = (await metricsRegistry().metrics()).match(/^http_request_seconds_count\{.*$/gm);
    const kinds = ['2xx', '3xx', '4xx', '5xx'];
    expect(counted).toEqual(kinds.map((status) => `http_request_seconds_count{method="GET",status="${status}"} 1`));
  });
});
