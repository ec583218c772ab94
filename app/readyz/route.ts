import { readiness } from '@/lib/core/server/health';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const state = await readiness();
  return Response.json(state, { status: state.ready ? 200 : 503 });
}
