import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/core/session/current';
import { makeCsv } from '@/lib/joblog/queries/export';
import { listHref, readListParams } from '@/lib/joblog/schema/liste';

export const dynamic = 'force-dynamic';

/** The joblogs of a filter as a file. Never a part of them: when DFDG does not give all, the page says why there is none. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer();
  const { status } = readListParams(Object.fromEntries(new URL(request.url).searchParams));
  const file = await makeCsv(viewer, status);
  if (!file.ok) {
    const back = listHref({ status });
    redirect(`${back}${back.includes('?') ? '&' : '?'}fil=nede`);
  }
  return new Response(file.value.text, {
    headers: {
      'cache-control': 'no-store',
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file.value.filename}"`,
    },
  });
}
