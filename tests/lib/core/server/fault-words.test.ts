import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { answerFault, putFaultInWords } from '@/lib/core/server/fault-words';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** What a browser gets when the framework answers so. */
async function seen(answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => {
    putFaultInWords(response, 'ref-1234');
    answer(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  stops.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const { status, headers, ...got } = await fetch(`http://127.0.0.1:${port}/`).then(async (one) => ({
    status: one.status,
    headers: one.headers,
    body: await one.text(),
  }));
  return { status, type: headers.get('content-type'), ...got };
}

const html = 'text/html; charset=utf-8';
const empty = [
  '<!DOCTYPE html><html data-dpl-id="x" id="__next_error__"><head><title>Forside</title></head>',
  '<body><script>1</script></body></html>',
];

describe('a page that failed', () => {
  test('is given words for those without JavaScript, and a reference', async () => {
    const { status, body } = await seen((response) => {
      response.statusCode = 500;
      response.setHeader('content-type', html);
      response.setHeader('content-security-policy', "script-src 'self' 'nonce-abc'");
      for (const part of empty) response.write(part);
      response.end();
    });
    expect(status).toBe(500);
    expect(body).toMatch(
      /<html lang="da" data-dpl-id="x" id="__next_error__"><head><title>Der er sket en fejl – Jobnet</,
    );
    expect(body).toContain('<style nonce="abc">');
    expect(body).toMatch(
      /<body><noscript><main[^>]*><h1>Der er sket en fejl hos os<\/h1>.*ref-1234.*<\/noscript><script>/s,
    );
  });

  test('is given them also when it comes packed, and in one piece', async () => {
    const packed = gzipSync(empty.join(''));
    const { body } = await seen((response) => {
      response.statusCode = 500;
      response.setHeader('content-type', html);
      response.setHeader('content-encoding', 'gzip');
      response.setHeader('content-length', packed.length);
      response.end(packed);
    });
    expect(body).toContain('Der er sket en fejl hos os');
    expect(body).toContain('<script>1</script>');
  });

  test('is left as it is where it has words of its own', async () => {
    const own = '<html lang="da"><body><h1>Fejl</h1></body></html>';
    expect((await seen((response) => response.writeHead(500, { 'content-type': html }).end(own))).body).toBe(own);
  });
});

describe('another answer', () => {
  test.each([
    [200, html],
    [404, html],
    [500, 'application/json'],
    [500, 'text/x-component'],
  ])('with %i and %s goes out untouched', async (status, type) => {
    const answer = (response: ServerResponse) => {
      response.statusCode = status;
      response.setHeader('content-type', type);
      response.write(empty[0] ?? '');
      response.end(empty[1]);
    };
    expect(await seen(answer)).toEqual({ status, type, body: empty.join('') });
  });
});

test('a request that failed altogether is answered with a page in words', async () => {
  const { status, body } = await seen((response) => answerFault(response, 'ref-1234'));
  expect(status).toBe(500);
  expect(body).toMatch(/<title>Der er sket en fejl – Jobnet<\/title>.*<h1>.*ref-1234/s);
});
