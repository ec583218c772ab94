import { createServer } from 'node:http';
import next from 'next';
import { type Config, config } from '@/lib/core/config';
import { tellFrameworks } from '@/lib/core/config/framework';
import { ConfigError } from '@/lib/core/errors';
import { log } from '@/lib/core/log';
import { carryStatus } from '@/lib/core/server/answer-status';
import { arrivalMs, bodyProblem, largestArrivalMs } from '@/lib/core/server/body-limit';
import { drainer } from '@/lib/core/server/drain';
import { answerFault, putFaultInWords } from '@/lib/core/server/fault-words';
import { createGate, type GateSettings } from '@/lib/core/server/gate';
import { lifecycle } from '@/lib/core/server/lifecycle';
import { countRequest, startMetrics } from '@/lib/core/server/metrics';
import { refuseBody } from '@/lib/core/server/refuse-body';
import { contextOf } from '@/lib/core/server/request-context';
import { fixedHeaders } from '@/lib/core/server/security-headers';
import { runInContext } from '@/services/http/context';
import { explainTrouble } from './run-command';

const graceMs = 10_000;

/** The portal's own HTTP server: it opens the request context before the framework sees the request. */
async function main(): Promise<void> {
  const settings = config();
  tellFrameworks(settings);
  const dev = process.argv.includes('--dev');
  lifecycle.dev = dev;
  lifecycle.serving = true;
  const app = next({ dev, dir: process.cwd(), port: settings.PORT, hostname: 'localhost' });
  await app.prepare();
  const handle = app.getRequestHandler();
  const contextSettings = {
    trustedProxyHops: settings.TRUSTED_PROXY_HOPS,
    demoControls: settings.MODE !== 'production',
  };

  const gate = createGate(gateSettings(settings, dev));

  startMetrics();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(fixedHeaders)) response.setHeader(name, value);
    const context = contextOf(request, contextSettings);
    request.headers['x-request-id'] = context.correlationId;
    response.setHeader('x-request-id', context.correlationId);
    const problem = bodyProblem(request.method, request.headers, request.url) ?? gate(request, response);
    if (problem) return refuseBody(request, response, problem);
    const late = setTimeout(() => request.complete || request.destroy(), arrivalMs(request.method, request.url));
    response.once('close', () => clearTimeout(late));
    carryStatus(response, context);
    putFaultInWords(response, context.correlationId);
    const began = performance.now();
    response.once('close', () => countRequest(request.method ?? 'GET', response.statusCode, performance.now() - began));
    runInContext(context, () => {
      handle(request, response).catch((error: unknown) => {
        log.error('request-failed', { error, path: context.request?.path });
        if (!response.headersSent) answerFault(response, context.correlationId);
      });
    });
  });
  const drain = drainer(server);
  server.requestTimeout = largestArrivalMs;
  server.headersTimeout = 15_000;
  if (dev) server.on('upgrade', app.getUpgradeHandler());

  const stop = async () => {
    if (lifecycle.draining) return;
    await drain({ noticeMs: settings.DRAIN_SECONDS * 1000, graceMs });
    await app.close();
    await Promise.allSettled(lifecycle.beforeEnd.map((end) => end()));
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  server.listen(settings.PORT, () => {
    log.info('portal-ready', { port: settings.PORT, mode: settings.MODE });
    process.send?.('ready');
  });
}

function gateSettings(settings: Config, dev: boolean): GateSettings {
  const { MODE, PUBLIC_URL, IDENTITY_ISSUER, COOKIE_CONSENT_SCRIPT, MAP_STYLE_URL, MAP_ORIGINS } = settings;
  return {
    publicUrl: PUBLIC_URL,
    dev,
    https: PUBLIC_URL.startsWith('https:') && MODE === 'production',
    identityOrigin: new URL(IDENTITY_ISSUER).origin,
    ...(COOKIE_CONSENT_SCRIPT && { consentOrigin: new URL(COOKIE_CONSENT_SCRIPT).origin }),
    mapOrigins: MAP_STYLE_URL ? [new URL(MAP_STYLE_URL).origin, ...MAP_ORIGINS] : [],
  };
}

main().catch((error: unknown) => {
  // Said in words when it can be mended by whoever reads it; without settings there is no log either.
  if (error instanceof ConfigError) process.stderr.write(`${explainTrouble(error)}\n`);
  else log.error('portal-failed', { error });
  process.exit(1);
});
