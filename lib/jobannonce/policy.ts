import type { Actor, Viewer } from '@/lib/core/session/viewer';

/**
 * Whose marks stand beside the ads: the citizen's own, also when a caseworker looks along. Nobody else has any, nor a
 * citizen who has something to do before Jobnet is open.
 */
export function marksViewer(actor: Actor | null): Viewer | null {
  if (actor?.kind === 'citizen') return actor.first ? null : actor;
  return actor?.kind === 'caseworker' && actor.citizen ? { ...actor, citizen: actor.citizen } : null;
}
