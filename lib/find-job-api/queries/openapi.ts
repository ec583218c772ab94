import { config } from '@/lib/core/config';
import type { OpenAnswer } from '@/lib/core/server/open-route';
import { offeredFacets } from '@/lib/find-job/queries';
import { findJobOpenApi } from '../rules/openapi';

/** What everybody may ask Find Job, for programs that read it. */
export async function answerOpenApi(): Promise<OpenAnswer> {
  return { body: findJobOpenApi(offeredFacets('jobnet'), config().PUBLIC_URL), maxAgeSeconds: 300 };
}
