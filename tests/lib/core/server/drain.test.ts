import { Agent, createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { drainer } from '@/lib/core/server/drain';
import { lifecycle } from '@/lib/core/server/lifecycle';

afterEach(() => {
  lifecycle.draining = false;
});

/** A server that leaves its answers to the test. */
async function slowServer() {
  const waiting: ServerResponse[] = [];
  let arrived: () => void = () => undefined;
  const server = createServer((_request, response) => {
    waiting.push(response);
    arrived();
  });
  const drain = drainer(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const get = () =>
    new Promise<{ status: number | undefined; connection: string | undefined }>((done, fail) => {
      const ask = request({ agent, port, host: '127.0.0.1' }, (answer) => {
        answer.resume().once('end', () => done({ status: answer.statusCode, connection: answer.headers.connection }));
      });
      ask.once('error', fail).end();
    });
  const nextArrival = () => new Promise<void>((done) => (arrived = done));
  return { drain, waiting, get, nextArrival };
}

test('what has been begun is answered, and the server is gone right after', async () => {
  const { drain, waiting, get, nextArrival } = await slowServer();
  const arrival = nextArrival();
  const answer = get();
  await arrival;
  const drained = drain({ noticeMs: 0, graceMs: 60_000 });
  expect(lifecycle.draining).toBe(true);
  waiting[0]?.end('here you are');
  expect(await answer).toEqual({ status: 200, connection: 'close' });
  await drained;
  await expect(get()).rejects.toThrow('ECONNREFUSED');
});

test('new requests are taken until the notice is over, and their connections are not kept', async () => {
  const { drain, waiting, get, nextArrival } = await slowServer();
  const drained = drain({ noticeMs: 150, graceMs: 60_000 });
  const arrival = nextArrival();
  const answer = get();
  await arrival;
  waiting[0]?.end();
  expect(await answer).toEqual({ status: 200, connection: 'close' });
  await drained;
  await expect(get()).rejects.toThrow('ECONNREFUSED');
});

test('what never ends is given up after the grace', async () => {
  const { drain, get, nextArrival } = await slowServer();
  const arrival = nextArrival();
  const answer = get();
  await arrival;
  const [, outcome] = await Promise.allSettled([drain({ noticeMs: 0, graceMs: 100 }), answer]);
  expect(outcome.status).toBe('rejected');
});
