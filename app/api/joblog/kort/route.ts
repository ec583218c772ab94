import { requireViewer } from '@/lib/core/session/current';
import { findPoints } from '@/lib/joblog/queries/kort';
import { readListParams } from '@/lib/joblog/schema/liste';

export const dynamic = 'force-dynamic';

/** The joblogs that the map shows. The viewer's own, or those of the citizen a caseworker looks at. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer();
  const { status } = readListParams(Object.fromEntries(new URL(request.url).searchParams));
  const found = await findPoints(viewer, status);
  const headers = { 'cache-control': 'no-store' };
  if (!found.ok) return Response.json({ message: 'Det Fælles Datagrundlag svarer ikke.' }, { status: 503, headers });
  return Response.json({ points: found.value.points }, { headers });
}
