import { log } from '@/lib/core/log';

/** Where it happened, as the framework tells it. */
type Place = { path: string; route: string; part: string };

/** The reference that the framework gave the error and the error page shows; undefined when there is none. */
export function referenceOf(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined;
}

/** Logs an unexpected error once, so that the reference a citizen reads out can be found. */
export function logPageError(error: unknown, { path, route, part }: Place): void {
  log.error('page-failed', { error, reference: referenceOf(error), path: path.split('?', 1)[0], route, part });
}
