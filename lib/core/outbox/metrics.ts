import { Counter, Gauge } from 'prom-client';
import type { Database } from '@/prisma/client';
import { metricsRegistry } from '@/services/http/metrics';
import type { Verdict } from './rules';

type OutboxMetrics = {
  deliveries: Counter<'system' | 'operation' | 'verdict'>;
  entries: Gauge<'system' | 'state'>;
  oldestSeconds: Gauge<'system'>;
};

const key = Symbol.for('jobnet.outbox-metrics');
const holder = globalThis as { [key]?: OutboxMetrics };

function metrics(): OutboxMetrics {
  holder[key] ??= createMetrics();
  return holder[key];
}

function createMetrics(): OutboxMetrics {
  const registers = [metricsRegistry()];
  return {
    deliveries: new Counter({
      name: 'outbox_deliveries_total',
      help: 'Attempts to deliver from the outbox: delivered, postponed (tried again) or parked (a clear no)',
      labelNames: ['system', 'operation', 'verdict'],
      registers,
    }),
    entries: new Gauge({
      name: 'outbox_entries',
      help: 'Entries waiting for delivery, and entries parked for a person to look at',
      labelNames: ['system', 'state'],
      registers,
    }),
    oldestSeconds: new Gauge({
      name: 'outbox_oldest_seconds',
      help: 'Age of the oldest entry waiting for delivery',
      labelNames: ['system'],
      registers,
    }),
  };
}

export function countDelivery(system: string, operation: string, verdict: Verdict): void {
  metrics().deliveries.inc({ system, operation, verdict });
}

/** Sets the gauges of what stands in the outbox; run it regularly where metrics are read. */
export async function measureOutbox(db: Database, now: Date): Promise<void> {
  const where = { deliveredAt: null };
  const groups = await db.outboxEntry.groupBy({
    by: ['system'],
    where,
    _count: { id: true, refusedAt: true },
  });
  const oldest = await db.outboxEntry.groupBy({
    by: ['system'],
    where: { ...where, refusedAt: null },
    _min: { createdAt: true },
  });
  const { entries, oldestSeconds } = metrics();
  entries.reset();
  oldestSeconds.reset();
  for (const { system, _count } of groups) {
    entries.set({ system, state: 'waiting' }, _count.id - _count.refusedAt);
    entries.set({ system, state: 'parked' }, _count.refusedAt);
  }
  for (const { system, _min } of oldest) {
    const since = _min.createdAt?.getTime() ?? now.getTime();
    oldestSeconds.set({ system }, Math.max(0, (now.getTime() - since) / 1000));
  }
}
