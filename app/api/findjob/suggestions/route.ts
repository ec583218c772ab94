import { openRoute } from '@/lib/core/server/open-route';
import { answerSuggestions } from '@/lib/find-job-api/queries/suggestions';

export const dynamic = 'force-dynamic';

/** What is being typed may mean: `?text=aarh&max=5`, with `&WIDK=true` places only. Public. */
export const { GET, OPTIONS } = openRoute(answerSuggestions);
