import { createServer } from 'node:net';
import { SetupError } from '@/prisma/setup-error';

export interface PortUse {
  port: number;
  /** For whom, as in "Port 3000 (the portal) is taken". */
  what: string;
}

/** Throws a sentence about PORT when one of the ports cannot be used. */
export async function requireFreePorts(uses: PortUse[]): Promise<void> {
  const codes = await Promise.all(uses.map(({ port }) => tryPort(port)));
  uses.forEach(({ port, what }, index) => {
    const code = codes[index];
    if (code === 'EACCES')
      throw new SetupError(`Port ${port} (${what}) is for the administrator only. Choose a PORT above 1024.`);
    if (code)
      throw new SetupError(`Port ${port} (${what}) is taken by another program. Stop it, or choose another PORT.`);
  });
}

/** A port nobody uses at the moment. */
export function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Without a host: the way the portal itself listens, which also collides with whoever has only 127.0.0.1. */
function tryPort(port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'EADDRINUSE'));
    server.listen(port, () => server.close(() => done(undefined)));
  });
}
