import { sessionAnswer } from '@/lib/core/session/answer';

export async function GET(): Promise<Response> {
  return Response.json(await sessionAnswer(), { headers: { 'cache-control': 'no-store' } });
}
