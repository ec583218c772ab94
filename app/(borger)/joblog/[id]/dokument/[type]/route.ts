import { requireViewer } from '@/lib/core/session/current';
import { fetchDokument } from '@/lib/joblog/queries/dokumenter';
import { downloadHeaders } from '@/lib/joblog/rules/dokument';
import { dokumentTexts } from '@/lib/joblog/texts/dokument';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string; type: string }> };

/** A document of a joblog, as a file: never shown inside a page of ours. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireViewer();
  const found = await fetchDokument(viewer, await params);
  if (found.ok) return new Response(found.value.bytes, { headers: downloadHeaders(found.value) });
  const isGone = found.reason === 'not_found' || found.reason === 'refused';
  return new Response(isGone ? dokumentTexts.gone : dokumentTexts.down, {
    status: isGone ? 404 : 503,
    headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
  });
}
