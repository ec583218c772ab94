import { isIPv6 } from 'node:net';

export type BucketSettings = {
  /** How many may be taken in a minute, evenly or at once; 0 sets no limit. */
  perMinute: number;
  /** How many askers are remembered. The one that has been silent longest is forgotten first. */
  mostKept?: number;
};

export type Buckets = {
  /** Takes one at a time in milliseconds. Null when there was one, otherwise the whole seconds until there is. */
  take(asker: string, atMs: number): number | null;
};

type Bucket = { left: number; atMs: number };

const minuteMs = 60_000;
const defaultMostKept = 20_000;

/**
 * Limits what each asker takes in a while, in this process's memory. Enough against somebody who asks too much of what is
 * public; what must not be forgotten, such as failed logins, is counted in the database.
 */
export function createBuckets({ perMinute, mostKept = defaultMostKept }: BucketSettings): Buckets {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / minuteMs;

  return {
    take(asker, atMs) {
      if (perMinute === 0) return null;
      const before = buckets.get(asker) ?? { left: perMinute, atMs };
      const passedMs = Math.max(0, atMs - before.atMs);
      const left = Math.min(perMinute, before.left + passedMs * perMs);
      const isServed = left >= 1;
      // Taken out and put in again, so that the map keeps those who asked last at its end.
      buckets.delete(asker);
      buckets.set(asker, { left: isServed ? left - 1 : left, atMs });
      const [silent] = buckets.keys();
      if (buckets.size > mostKept && silent !== undefined) buckets.delete(silent);
      return isServed ? null : Math.max(1, Math.ceil((1 - left) / perMs / 1000));
    },
  };
}

/** Whom an address belongs to: an IPv6 subscriber has a whole network (/64) to ask from. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = new URL(`http://[${plain.replace(/%.*$/, '')}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const missing = 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(Math.max(0, missing)).fill('0'), ...groups(tail)];
  return `${all.slice(0, 4).join(':')}::/64`;
}
