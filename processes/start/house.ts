import { SetupError } from '@/prisma/setup-error';

/** Anything that was started and must be stopped again. */
export interface Tenant {
  stop(): Promise<void>;
  /** Settles when it is gone; with the reason when nobody asked it to stop. */
  ended?: Promise<Error | undefined>;
}

/** What the others stand on is stopped last. */
export type Floor = 'ground' | 'upper';

/** Everything one start has started. Whatever leaves uninvited brings the whole house down. */
export interface House {
  /** Takes it in; when the house is closing already, it is stopped at once. */
  keep<T extends Tenant>(tenant: T, floor?: Floor): Promise<T>;
  /** Rejects when a tenant leaves uninvited. */
  trouble: Promise<never>;
  /** Stops everything, the upper floor first. */
  close(): Promise<void>;
  /** Waits for all tasks; when one fails, the house is closed and the others are awaited before the error is told. */
  together<T extends unknown[]>(...tasks: { [K in keyof T]: Promise<T[K]> }): Promise<T>;
}

/** An empty house. */
export function createHouse(): House {
  const tenants: Record<Floor, Tenant[]> = { ground: [], upper: [] };
  let report: (reason: Error) => void = () => undefined;
  const trouble = new Promise<never>((_, fail) => {
    report = fail;
  });
  // Whether anybody waits for it or not, trouble is no reason to end without tidying up.
  trouble.catch(() => undefined);
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= stopAll(tenants.upper).then(() => stopAll(tenants.ground));
    return closing;
  };
  return {
    trouble,
    close,
    keep: async (tenant, floor = 'upper') => {
      if (closing) {
        await tenant.stop();
        throw new SetupError('Stopped before it was ready.');
      }
      tenants[floor].push(tenant);
      tenant.ended?.then((reason) => reason && report(reason));
      return tenant;
    },
    together: async (...tasks) => {
      try {
        return await Promise.all(tasks);
      } catch (error) {
        await close();
        await Promise.allSettled(tasks);
        throw error;
      }
    },
  };
}

async function stopAll(tenants: Tenant[]): Promise<void> {
  await Promise.all(tenants.map((tenant) => tenant.stop()));
}
