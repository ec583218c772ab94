import { Err, Ok, type Result } from '@/services/http/result';
import { now } from './clock';
import { asSystem } from './jobs';
import { log } from './log';

/** A copy of something that belongs to an outside system. */
export type Kept<T> = {
  value: T;
  fetchedAt: Date;
  /** Since when the system has not answered, so that the copy may be old; null while all is well. */
  staleSince: Date | null;
};

export type KeepSettings<T> = {
  /** How long a copy is good, in milliseconds. */
  everyMs: number;
  /** How soon it is tried again when the system did not answer. */
  retryMs?: number;
  /** Fetches it anew, or gives the known one back when nothing has changed. */
  fetch: (known: T | undefined) => Promise<Result<T>>;
};

const defaultRetryMs = 60_000;

/** Gives the copy; an error only before the system has answered for the first time. */
export type Keeper<T> = () => Promise<Result<Kept<T>>>;

// One copy per process, also when the server and the framework's bundle load this module separately.
const key = Symbol.for('jobnet.kept');
const holder = globalThis as { [key]?: Map<string, Keeper<unknown>> };
holder[key] ??= new Map();
const keepers = holder[key];

/** One copy of a name per process, fetched when it is first asked for. */
export function keeperNamed<T>(name: string, settings: KeepSettings<T>): Keeper<T> {
  const keeper = keepers.get(name) ?? createKeeper(name, settings);
  keepers.set(name, keeper);
  // Whoever asks by this name has declared the same thing.
  return keeper as Keeper<T>;
}

/**
 * Keeps a copy, renewed in the background. Nobody waits for the renewal, and when the system is down the old one stays.
 * Each fetch runs as the system's own work: one visitor's clock and faults never reach what all the others are served.
 */
export function createKeeper<T>(
  name: string,
  { everyMs, retryMs = defaultRetryMs, fetch }: KeepSettings<T>,
): Keeper<T> {
  let kept: Kept<T> | undefined;
  let underWay: Promise<Result<Kept<T>>> | undefined;

  const renew = async (): Promise<Result<Kept<T>>> => {
    const answer = await fetchSafely(() => fetch(kept?.value));
    if (answer.ok) {
      kept = { value: answer.value, fetchedAt: now(), staleSince: null };
    } else {
      log.warn('copy-not-renewed', { copy: name, reason: answer.reason, detail: answer.detail });
      // Without a copy nothing is planned: the next who asks tries again.
      if (!kept) return answer;
      kept = { ...kept, staleSince: kept.staleSince ?? now() };
    }
    setTimeout(start, answer.ok ? everyMs : retryMs).unref();
    return Ok(kept);
  };
  const start = () => {
    underWay ??= asSystem(renew).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  return () => (kept ? Promise.resolve(Ok(kept)) : start());
}

async function fetchSafely<T>(fetch: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await fetch();
  } catch (error) {
    log.error('copy-failed', { error });
    return Err('drift', 'what was answered could not be used');
  }
}
