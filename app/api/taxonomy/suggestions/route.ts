import { suggestStillinger } from '@/lib/taxonomy/queries';
import { suggestionQuerySchema } from '@/lib/taxonomy/schema';
import { suggestionsUnavailable } from '@/lib/taxonomy/texts';

export const dynamic = 'force-dynamic';

/** Stillingsbetegnelser and aliases for what somebody is typing: `?text=kok&max=10`. Public. */
export async function GET(request: Request): Promise<Response> {
  const asked = suggestionQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return Response.json({ message: asked.error.issues[0]?.message }, { status: 400 });
  const found = await suggestStillinger(asked.data);
  if (!found.ok) return Response.json({ message: suggestionsUnavailable }, { status: 503 });
  const { forslag, foraeldetSiden } = found.value;
  const headers = { 'cache-control': 'public, max-age=300' };
  return Response.json({ suggestions: forslag, staleSince: foraeldetSiden }, { headers });
}
