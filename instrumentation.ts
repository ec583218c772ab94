import type { Instrumentation } from 'next';

/** Writes what a page threw under the reference that its error page shows, beside the request's correlation id. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, { routePath, routeType }) => {
  // The framework builds this file for a runtime without files and sockets too, where nothing of ours runs.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logPageError } = await import('@/lib/core/server/page-error');
  logPageError(error, { path: request.path, route: routePath, part: routeType });
};
