import { clientAddressNow } from '@/lib/core/server/caller-address';
import { peekPresence } from '@/lib/core/session/current';
import { createBuckets, networkOf } from '@/lib/core/throttle/buckets';
import { markSeen } from '@/lib/jobannonce/mutations';
import { recordReport } from '@/lib/jobsoegningsdata/mutations';
import { reportSchema } from '@/lib/jobsoegningsdata/schema';

export const dynamic = 'force-dynamic';

/** More than anybody presses, also a library full of people behind one address. */
const buckets = createBuckets({ perMinute: 300 });

/** What the server does not see by itself, reported by the browser: Find Job left, an ad elsewhere opened, a link used. */
export async function POST(request: Request): Promise<Response> {
  if (buckets.take(networkOf(clientAddressNow()), performance.now()) !== null) return answered(429);
  const report = reportSchema.safeParse(await request.json().catch(() => null));
  if (!report.success) return answered(400);
  // Reporting is no activity: it never extends a session.
  const here = await peekPresence();
  const actor = here.state === 'here' ? here.actor : null;
  await recordReport(actor, report.data);
  if (report.data.name === 'job-ad-opened' && report.data.site === 'jobnet') await markSeen(actor, report.data);
  return answered(204);
}

function answered(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
}
