import { Gauge } from 'prom-client';
import { now } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { log } from '@/lib/core/log';
import { measureOutbox } from '@/lib/core/outbox/metrics';
import { metricsRegistry } from '@/services/http/metrics';
import { searchIndexSize } from './search-index';

const key = Symbol.for('jobnet.search-gauge');
const holder = globalThis as { [key]?: Gauge };

/** Sets the gauges of what stands in the database and in the search; asked whenever metrics are read. */
export async function measureStanding(): Promise<void> {
  holder[key] ??= new Gauge({
    name: 'search_documents',
    help: 'Ads that can be found in this process',
    registers: [metricsRegistry()],
  });
  holder[key].set(searchIndexSize() ?? 0);
  try {
    await measureOutbox(systemDb(), now());
  } catch (error) {
    // Operators want the other numbers most when the database is away.
    log.warn('outbox-not-measured', { error });
  }
}
