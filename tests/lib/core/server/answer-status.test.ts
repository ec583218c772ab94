import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { answerWith, carryStatus } from '@/lib/core/server/answer-status';
import { type RequestContext, runInContext } from '@/services/http/context';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** The status a browser sees of a page that asks for `asked` and is otherwise answered with `own`. */
async function statusSeen(asked: 404 | 410 | undefined, own: number): Promise<number> {
  const server = createServer((_, response) => {
    const context: RequestContext = {
      correlationId: 'test-test',
      clientAddress: '127.0.0.1',
      clockOffsetMs: 0,
      faults: {},
      request: { method: 'GET', path: '/', prefetch: false },
    };
    carryStatus(response, context);
    runInContext(context, () => {
      if (asked) answerWith(asked);
      response.statusCode = own;
      response.end('page');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  stops.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' })).status;
}

describe('a page that asks for another status', () => {
  test.each([404, 410] as const)('is answered with %i', async (asked) =>
    expect(await statusSeen(asked, 200)).toBe(asked),
  );

  test('leaves a redirect or an error of the framework as it is', async () => {
    expect(await statusSeen(404, 307)).toBe(307);
    expect(await statusSeen(404, 500)).toBe(500);
  });

  test('that asks for nothing is answered with 200', async () => expect(await statusSeen(undefined, 200)).toBe(200));
});

test('a route that has packed its answer says how, although the framework takes that header off', async () => {
  const server = createServer((_, response) => {
    const request = { method: 'GET', path: '/', prefetch: false, answerPacking: 'gzip' };
    carryStatus(response, { correlationId: 't', clientAddress: '127.0.0.1', clockOffsetMs: 0, faults: {}, request });
    response.end(gzipSync('an answer'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  stops.push(() => server.close());
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(await answer.text()).toBe('an answer');
});
