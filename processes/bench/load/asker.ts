import { Agent, type IncomingMessage, request } from 'node:http';

const patienceMs = 10_000;

/** `firstByteMs`: from the question until the answer began. */
export type Answer = { status: number; bytes: number; body: Buffer; firstByteMs: number };

export type Asker = {
  /** Fetches an address to its end. Rejects when nobody answers within ten seconds. */
  ask(url: string, headers?: Record<string, string>): Promise<Answer>;
  close(): void;
};

/** Asks over connections that are kept, as browsers and proxies do. */
export function createAsker(connections: number): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    ask: (url, headers = {}) =>
      new Promise((done, fail) => {
        const from = performance.now();
        const asked = request(url, { agent, headers, timeout: patienceMs }, (response) => {
          const firstByteMs = performance.now() - from;
          const told = (body: Buffer) =>
            done({ status: response.statusCode ?? 0, bytes: body.length, body, firstByteMs });
          collect(response).then(told, fail);
        });
        asked.on('timeout', () => asked.destroy(new Error('no answer within ten seconds')));
        asked.on('error', fail);
        asked.end();
      }),
    close: () => agent.destroy(),
  };
}

async function collect(response: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  return Buffer.concat(parts);
}
