import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { errors } from 'oidc-provider';
import { interact, send } from '@/services/identity/stub/interaction';
import { loadKeys } from '@/services/identity/stub/keys';
import { messagePage } from '@/services/identity/stub/pages';
import { createProvider, type ProviderSettings } from '@/services/identity/stub/provider';

export type StandInSettings = ProviderSettings & {
  port: number;
  /** Where `identity-keys.json` is kept. */
  dataDir: string;
};

export type StandIn = { issuer: string; stop(): Promise<void> };

const css = readFileSync(new URL('./picker.css', import.meta.url), 'utf8');

/**
 * Starts the identity stand-in and resolves when it answers. It listens on this machine only, since it lets
 * anyone in as anyone. Rejects when the port is taken or the kept keys cannot be read.
 */
export async function startIdentityProvider(settings: StandInSettings): Promise<StandIn> {
  const provider = createProvider(settings, loadKeys(settings.dataDir));
  const protocol = provider.callback();
  const headers = securityHeaders(settings.redirectUris);
  const { host } = new URL(settings.issuer);

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = (req.url ?? '/').split('?')[0] ?? '/';
    for (const [name, value] of headers) res.setHeader(name, value);
    if (path === '/livez') return sendAs(res, 'application/json', '{"status":"ok"}');
    // Another name for this machine means a page elsewhere is reaching in (DNS rebinding).
    if (req.headers.host !== host) return send(res, 421, wrongAddress(settings.issuer));
    if (path === '/picker.css') return sendAs(res, 'text/css; charset=utf-8', css);
    if (path === '/') return send(res, 200, frontPage());
    if (path.startsWith('/vaelg/')) return interact(provider, settings, req, res);
    await protocol(req, res);
  }

  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => fail(res, error, settings.onEvent));
  });
  await listen(server, settings.port);
  return { issuer: settings.issuer, stop: () => stop(server) };
}

function sendAs(res: ServerResponse, type: string, body: string): void {
  res.writeHead(200, { 'content-type': type }).end(body);
}

function securityHeaders(redirectUris: readonly string[]): [string, string][] {
  // Browsers hold a form to where its answer redirects, so the portal's own address has to be allowed.
  const portals = [...new Set(redirectUris.map((uri) => new URL(uri).origin))].join(' ');
  const policy = `default-src 'none'; style-src 'self'; form-action 'self' ${portals}; base-uri 'none'; frame-ancestors 'none'`;
  return [
    ['content-security-policy', policy],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cache-control', 'no-store'],
  ];
}

function fail(res: ServerResponse, error: unknown, onEvent: ProviderSettings['onEvent']): void {
  const expired = error instanceof errors.SessionNotFound;
  const reason = error instanceof Error ? error.message : 'unknown trouble';
  if (!expired) onEvent({ event: 'identity-failed', problem: reason });
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const text = 'Gå tilbage til Jobnet, og log ind igen.';
  const title = expired ? 'Dit login er udløbet' : 'Noget gik galt';
  send(res, expired ? 400 : 500, messagePage({ title, text }));
}

function wrongAddress(issuer: string): string {
  return messagePage({ title: 'Forkert adresse', text: `Demonstrationens login svarer kun på ${issuer}.` });
}

function frontPage(): string {
  const text = 'Her vælger du, hvem du er, når du logger ind på Jobnet. Begynd på Jobnet.';
  return messagePage({ title: 'Login – demonstration', text });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // A browser may hold its connection open; what is under way gets two seconds.
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}
