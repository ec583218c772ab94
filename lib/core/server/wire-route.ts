import type { WireHandler } from '@/services/http/wire';

/** The four methods of a catch-all route that puts a stand-in on the wire; 404 while the real system is connected. */
export function wireRoute(findWire: () => WireHandler | null): WireHandler {
  const answer =
    (method: keyof WireHandler): WireHandler['GET'] =>
    async (request, context) => {
      const wire = findWire();
      if (wire) return wire[method](request, context);
      return Response.json({ reason: 'drift', detail: 'this system lives elsewhere' }, { status: 404 });
    };
  return { GET: answer('GET'), POST: answer('POST'), PUT: answer('PUT'), DELETE: answer('DELETE') };
}
