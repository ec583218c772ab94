import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { findFreePort, requireFreePorts } from '@/services/local';

/** Occupies a port of one address while `work` runs. */
async function occupied(host: string, work: (port: number) => Promise<void>): Promise<void> {
  const port = await findFreePort();
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, host, done));
  await work(port).finally(() => server.close());
}

test.each(['127.0.0.1', '0.0.0.0'])('a port taken on %s is told by number, by use and by setting', async (host) => {
  await occupied(host, async (port) => {
    await expect(requireFreePorts([{ port, what: 'the portal' }])).rejects.toThrow(
      `Port ${port} (the portal) is taken by another program. Stop it, or choose another PORT.`,
    );
  });
});

test('free ports are fine', async () => {
  const port = await findFreePort();
  await expect(requireFreePorts([{ port, what: 'the portal' }])).resolves.toBeUndefined();
});
