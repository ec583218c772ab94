import { BlockList, isIP } from 'node:net';
import { collectDefaultMetrics, Histogram } from 'prom-client';
import { config } from '@/lib/core/config';
import type { AddressRange } from '@/lib/core/config/values';
import { metricsRegistry } from '@/services/http/metrics';

type RequestSeconds = Histogram<'method' | 'status'>;
const key = Symbol.for('jobnet.request-seconds');
const holder = globalThis as { [key]?: RequestSeconds };

/** Starts counting the process's own memory, loop and requests. Called once, by the server. */
export function startMetrics(): void {
  collectDefaultMetrics({ register: metricsRegistry() });
  holder[key] = new Histogram({
    name: 'http_request_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['method', 'status'],
    buckets: [0.01, 0.025, 0.05, 0.12, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [metricsRegistry()],
  });
}

/** Counts one finished request. The path is left out: it would name pages people read. */
export function countRequest(method: string, status: number, milliseconds: number): void {
  holder[key]?.observe({ method, status: `${Math.floor(status / 100)}xx` }, milliseconds / 1000);
}

/** Whether an address lies within the ranges that may read the metrics (METRICS_ALLOW). */
export function mayReadMetrics(address: string, ranges: readonly AddressRange[] = config().METRICS_ALLOW): boolean {
  const allowed = new BlockList();
  for (const range of ranges) allowed.addSubnet(range.address, range.prefix, range.family);
  // A socket that listens on both families shows IPv4 callers as IPv6.
  const plain = address.replace(/^::ffff:/, '');
  return isIP(plain) !== 0 && allowed.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}
