import { dfdgWire } from '@/lib/core/outside';
import type { WireHandler } from '@/services/http/wire';

type Handle = WireHandler['GET'];

function answer(method: keyof WireHandler): Handle {
  return (request, context) => {
    const wire = dfdgWire();
    if (wire) return wire[method](request, context);
    return Promise.resolve(Response.json({ reason: 'drift', detail: 'DFDG lives elsewhere' }, { status: 404 }));
  };
}

export const GET = answer('GET');
export const POST = answer('POST');
export const PUT = answer('PUT');
export const DELETE = answer('DELETE');
