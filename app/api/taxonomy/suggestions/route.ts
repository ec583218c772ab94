import { openRoute } from '@/lib/core/server/open-route';
import { answerSuggestions } from '@/lib/taxonomy/queries';

export const dynamic = 'force-dynamic';

/** Stillingsbetegnelser and aliases for what somebody is typing: `?text=kok&max=10`. Public. */
export const { GET, OPTIONS } = openRoute(answerSuggestions);
