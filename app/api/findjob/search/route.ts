import { openRoute } from '@/lib/core/server/open-route';
import { answerSearch } from '@/lib/find-job-api/queries/search';

export const dynamic = 'force-dynamic';

/** The ads of a search, with the parameters of Find Job: `?searchString=kok&regions=Midtjylland`. Public. */
export const { GET, OPTIONS } = openRoute(answerSearch);
