import { now } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { safeReturnPath } from '@/lib/core/session/rules';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { dismissSchema } from './schema';

/** Clicks a banner away for good, and tells where to go on. Twice is harmless. */
export async function dismissBanner(actor: CitizenActor, input: Record<string, unknown>): Promise<string> {
  const parsed = dismissSchema.safeParse(input);
  if (!parsed.success) return '/forside';
  const { banner: bannerId, tilbage } = parsed.data;
  await dbFor(actor).bannerDismissal.createMany({
    data: { accountId: actor.citizen.accountId, bannerId, dismissedAt: now() },
    skipDuplicates: true,
  });
  return safeReturnPath(tilbage) ?? '/forside';
}
