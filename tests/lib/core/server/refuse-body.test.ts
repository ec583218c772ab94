import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseBody } from '@/lib/core/server/refuse-body';

const server = createServer((request, response) => refuseBody(request, response, { status: 413, text: 'For stort.' }));
let url = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const send = (accept: string) => fetch(url, { method: 'POST', headers: { accept }, body: new Uint8Array(40_000_000) });

test('a browser that sends too much gets a page to read when it is done', async () => {
  const answer = await send('text/html');
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain('<p>For stort.</p>');
});

test('a program gets the words alone', async () => {
  expect(await (await send('*/*')).text()).toBe('For stort.');
});
