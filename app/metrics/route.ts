import { clientAddressNow } from '@/lib/core/server/caller-address';
import { measureStanding } from '@/lib/core/server/gauges';
import { mayReadMetrics } from '@/lib/core/server/metrics';
import { metricsRegistry } from '@/services/http/metrics';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  if (!mayReadMetrics(clientAddressNow())) return new Response(null, { status: 404 });
  await measureStanding();
  const registry = metricsRegistry();
  return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
}
