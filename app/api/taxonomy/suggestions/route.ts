import { suggestStillinger } from '@/lib/taxonomy/queries';
import { choicesOf } from '@/lib/taxonomy/rules';
import { suggestionQuerySchema } from '@/lib/taxonomy/schema';
import { suggestionsTitle, suggestionsUnavailable } from '@/lib/taxonomy/texts';

export const dynamic = 'force-dynamic';

/** Stillingsbetegnelser and aliases for what somebody is typing: `?text=kok&max=10`. Public. */
export async function GET(request: Request): Promise<Response> {
  const asked = suggestionQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return Response.json({ message: asked.error.issues[0]?.message }, { status: 400 });
  const found = await suggestStillinger(asked.data);
  if (!found.ok) return Response.json({ message: suggestionsUnavailable }, { status: 503 });
  const { forslag, foraeldetSiden } = found.value;
  const headers = { 'cache-control': 'public, max-age=300' };
  // The groups are what a field with suggestions shows; the rest tells others how each was found.
  const groups = [{ label: suggestionsTitle, options: choicesOf(forslag) }];
  return Response.json({ suggestions: forslag, groups, staleSince: foraeldetSiden }, { headers });
}
