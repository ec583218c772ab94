import { systemDb } from '@/lib/core/db';
import { log } from '@/lib/core/log';
import { listPendingMigrations } from '@/prisma/migration-state';
import { lifecycle } from './lifecycle';
import { requireSearchIndex } from './search-index';

/** Longer than a busy machine needs: a process that is taken out for being busy only makes the others busier. */
const timeLimitMs = 5000;

// Migrations only ever come with a new process, so once nothing is missing nothing will be.
let isMigrated = false;

type Check = () => Promise<void>;

/** What must be true before this process is sent visitors. A room with something to warm up adds its own line. */
const checks: Record<string, Check> = {
  database: async () => {
    await systemDb().$queryRaw`SELECT 1`;
  },
  migrations: async () => {
    if (isMigrated) return;
    const pending = await listPendingMigrations(systemDb());
    if (pending.length > 0) throw new Error(`Migrations are missing: ${pending.join(', ')}`);
    isMigrated = true;
  },
  search: requireSearchIndex,
};

async function within(check: Check): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), timeLimitMs);
  });
  try {
    await Promise.race([check(), late]);
    return true;
  } catch (error) {
    log.warn('not-ready', { error });
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this process can serve, and which check fails. A process that has been asked to stop is not ready. */
export async function readiness(): Promise<{ ready: boolean; checks: Record<string, boolean> }> {
  const names = Object.keys(checks);
  const results = await Promise.all(Object.values(checks).map(within));
  const byName = Object.fromEntries(names.map((name, index) => [name, results[index] ?? false]));
  return { ready: !lifecycle.draining && results.every(Boolean), checks: { ...byName, running: !lifecycle.draining } };
}
