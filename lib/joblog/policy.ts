import type { CitizenActor, Viewer } from '@/lib/core/session/viewer';

/** A joblog is the citizen's own to make, change and delete. A caseworker reads all of it, and is offered none of that. */
export function mayChange(viewer: Viewer): viewer is CitizenActor {
  return viewer.kind === 'citizen';
}
