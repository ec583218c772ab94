import type { Actor, CitizenActor } from '@/lib/core/session/viewer';

/**
 * Whether what somebody does is jobsøgningsdata. Only citizens and visitors are recorded: the steps of a caseworker, in
 * a citizen's pages or in public ones, would distort the research (SAG-3, "Sagsbehandler login og Jobsøgningsdata").
 */
export function isRecorded(actor: Actor | null): actor is CitizenActor | null {
  return actor === null || actor.kind === 'citizen';
}
