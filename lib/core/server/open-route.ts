import { config } from '@/lib/core/config';
import { type Buckets, createBuckets, networkOf } from '@/lib/core/throttle/buckets';
import { currentContext } from '@/services/http/context';
import { clientAddressNow } from './caller-address';
import { packed, packingFor } from './packing';

/** What an open interface answers. Nothing in it may depend on who asks. */
export type OpenAnswer = {
  /** Default 200. */
  status?: number;
  body: object;
  /** How long anybody may keep it; left out: not at all. */
  maxAgeSeconds?: number;
};

type OpenRoute = { GET(request: Request): Promise<Response>; OPTIONS(): Response };

// Readable from every website, and therefore without cookies: the answer is the same for all.
const forAll = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };

const json = { 'content-type': 'application/json', vary: 'accept-encoding' };

/** What fits in one packet arrives no sooner when it is packed; in characters. */
const smallest = 1_200;

const preflight = {
  ...forAll,
  'access-control-allow-methods': 'GET',
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
};

/** A route that everybody may read, other websites too: JSON, a limit for each address, and no cookies. */
export function openRoute(answer: (params: URLSearchParams) => Promise<OpenAnswer>): OpenRoute {
  let buckets: Buckets | undefined;
  return {
    async GET(request) {
      buckets ??= createBuckets({ perMinute: config().API_REQUESTS_PER_MINUTE });
      const seconds = buckets.take(networkOf(clientAddressNow()), performance.now());
      if (seconds !== null) return tooMany(seconds);
      const { status = 200, body, maxAgeSeconds } = await answer(new URL(request.url).searchParams);
      const isKept = status === 200 && maxAgeSeconds !== undefined;
      const cache = isKept ? `public, max-age=${maxAgeSeconds}` : 'no-store';
      return answered(JSON.stringify(body), request, {
        status,
        headers: { ...forAll, ...json, 'cache-control': cache },
      });
    },
    OPTIONS: () => new Response(null, { status: 204, headers: preflight }),
  };
}

/**
 * The framework packs pages only. What is open to all is packed here: it holds no secret of anybody's, which the size of
 * a packed answer could give away when part of it is chosen by whoever asks.
 */
async function answered(
  text: string,
  request: Request,
  { status, headers }: { status: number; headers: Record<string, string> },
): Promise<Response> {
  const how = text.length < smallest ? null : packingFor(request.headers.get('accept-encoding'));
  if (!how) return new Response(text, { status, headers });
  const asked = currentContext()?.request;
  if (asked) asked.answerPacking = how;
  return new Response(await packed(text, how), { status, headers: { ...headers, 'content-encoding': how } });
}

function tooMany(seconds: number): Response {
  const message = `Der er kommet for mange forespørgsler fra din adresse. Prøv igen om ${seconds} sekunder.`;
  const headers = { ...forAll, 'cache-control': 'no-store', 'retry-after': String(seconds) };
  return Response.json({ message }, { status: 429, headers });
}
