import type { Instrumentation } from 'next';

/** Makes ready what visitors should not wait for, inside the bundle that will use it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { lifecycle } = await import('@/lib/core/server/lifecycle');
  if (!lifecycle.serving) return;
  const { startSearchIndex } = await import('@/lib/core/server/search-index');
  // Not awaited: the first pages are answered meanwhile, and /readyz tells when it is done.
  void startSearchIndex();
}

/** Writes what a page threw under the reference that its error page shows, beside the request's correlation id. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, { routePath, routeType }) => {
  // The framework builds this file for a runtime without files and sockets too, where nothing of ours runs.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logPageError } = await import('@/lib/core/server/page-error');
  logPageError(error, { path: request.path, route: routePath, part: routeType });
};
