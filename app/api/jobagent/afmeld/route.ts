import { linkedPage, unsubscribeByCode } from '@/lib/jobagent/mutations/links';

export const dynamic = 'force-dynamic';

/** Opened in a browser after all: on to the page with the button. */
export async function GET(request: Request): Promise<Response> {
  const location = linkedPage(new URL(request.url).searchParams);
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } });
}

/** A mail program's own button (RFC 8058): no page, no cookie, only the code. */
export async function POST(request: Request): Promise<Response> {
  const isDone = await unsubscribeByCode(new URL(request.url).searchParams);
  return new Response(null, { status: isDone ? 204 : 404, headers: { 'cache-control': 'no-store' } });
}
