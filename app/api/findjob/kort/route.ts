import { openRoute } from '@/lib/core/server/open-route';
import { answerPoints } from '@/lib/find-job-kort/queries';

export const dynamic = 'force-dynamic';

/** The ads of a search that the map shows, with the parameters of Find Job and `mapArea`. Public. */
export const { GET, OPTIONS } = openRoute(answerPoints);
