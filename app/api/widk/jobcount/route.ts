import { openRoute } from '@/lib/core/server/open-route';
import { answerJobCount } from '@/lib/find-job-api/queries/job-count';

export const dynamic = 'force-dynamic';

/** How many ads Work in Denmark has. Public. */
export const { GET, OPTIONS } = openRoute(answerJobCount);
