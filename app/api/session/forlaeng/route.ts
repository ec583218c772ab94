import { sessionAnswer } from '@/lib/core/session/answer';
import { findActor } from '@/lib/core/session/current';

export async function POST(): Promise<Response> {
  await findActor();
  return Response.json(await sessionAnswer(), { headers: { 'cache-control': 'no-store' } });
}
