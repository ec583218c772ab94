import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { faultKinds, type RequestContext } from '@/services/http/context';
import { cookieNamed } from './cookie-header';

export const demoCookie = 'jobnet-demo';

const demoSchema = z.object({
  clockOffsetMs: z
    .number()
    .int()
    .min(-10 * 365 * 86_400_000)
    .max(10 * 365 * 86_400_000)
    .default(0),
  faults: z.record(z.string().max(40), z.enum(faultKinds)).default({}),
});

export type DemoControls = z.infer<typeof demoSchema>;

const nothingBent: DemoControls = { clockOffsetMs: 0, faults: {} };

/** Reads the demonstration cookie; anything malformed counts as no control at all. */
export function parseDemoControls(cookieHeader: string | undefined): DemoControls {
  const raw = cookieNamed(cookieHeader, demoCookie);
  if (!raw || raw.length > 2000) return nothingBent;
  try {
    return demoSchema.parse(JSON.parse(raw));
  } catch {
    return nothingBent;
  }
}

/**
 * The caller's address: the socket's, or, behind `hops` reverse proxies of ours, the address the outermost of them saw.
 * Whatever the caller wrote further left in X-Forwarded-For is never believed.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  hops: number,
): string {
  const seen = [...(forwardedFor ?? '').split(',').map((part) => part.trim()), socketAddress ?? ''].filter(Boolean);
  return seen[Math.max(0, seen.length - 1 - hops)] ?? 'unknown';
}

const correlationPattern = /^[A-Za-z0-9-]{8,46}$/;

export type ContextSettings = { trustedProxyHops: number; demoControls: boolean };

/** The context of one incoming HTTP request. */
export function contextOf(request: IncomingMessage, settings: ContextSettings): RequestContext {
  const header = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(',') : value;
  };
  const given = settings.trustedProxyHops > 0 ? header('x-request-id') : undefined;
  const controls = settings.demoControls ? parseDemoControls(header('cookie')) : nothingBent;
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const purpose = `${header('purpose') ?? ''} ${header('sec-purpose') ?? ''}`;
  return {
    correlationId: given && correlationPattern.test(given) ? given : randomUUID(),
    clientAddress: clientAddress(request.socket.remoteAddress, header('x-forwarded-for'), settings.trustedProxyHops),
    ...controls,
    request: {
      method: request.method ?? 'GET',
      path,
      ...(query !== '' && { query }),
      prefetch: header('next-router-prefetch') !== undefined || purpose.includes('prefetch'),
    },
  };
}
