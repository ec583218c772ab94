import { followLink } from '@/lib/jobagent/mutations/links';

export const dynamic = 'force-dynamic';

/** The links to ads in an e-mail: on to the ad, or to the search. */
export async function GET(request: Request): Promise<Response> {
  const location = await followLink(new URL(request.url).searchParams);
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } });
}
