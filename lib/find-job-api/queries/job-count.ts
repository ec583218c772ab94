import { keeperNamed } from '@/lib/core/kept';
import { outside } from '@/lib/core/outside';
import type { OpenAnswer } from '@/lib/core/server/open-route';
import { Ok, type Result } from '@/services/http/result';
import { apiTextsFor } from '../texts';

const portal = { kind: 'portal' } as const;
const everyMs = 60 * 60 * 1000;
const maxAgeSeconds = 300;

type Count = { internal: number; external: number };

/** How many ads Work in Denmark has, counted once an hour. The old number stays while nobody can count (WIDK-5). */
export async function answerJobCount(): Promise<OpenAnswer> {
  const kept = await keeperNamed('widk-jobcount', { everyMs, fetch: countJobs })();
  if (!kept.ok) return { status: 503, body: { message: apiTextsFor('widk').down } };
  const { value, fetchedAt } = kept.value;
  const { internal, external } = value;
  const body = { jobCount: internal + external, internal, external, countedAt: fetchedAt.toISOString() };
  return { body, maxAgeSeconds };
}

async function countJobs(): Promise<Result<Count>> {
  const counts = await outside().ankiro.counts({}, portal);
  if (!counts.ok) return counts;
  const marked = (name: string) => counts.value.find(({ index }) => index === name)?.workInDenmark ?? 0;
  return Ok({ internal: marked('internal'), external: marked('ExternalWorkInDenmarkJobJobnet') });
}
