import { openRoute } from '@/lib/core/server/open-route';
import { answerOpenApi } from '@/lib/find-job-api/queries/openapi';

export const dynamic = 'force-dynamic';

/** The OpenAPI document of the open interface of Find Job. Public. */
export const { GET, OPTIONS } = openRoute(answerOpenApi);
