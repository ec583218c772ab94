import { now } from '@/lib/core/clock';
import { containsCpr } from '@/lib/core/cpr';
import { pseudonym } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { log } from '@/lib/core/log';
import type { Actor, CitizenActor } from '@/lib/core/session/viewer';
import { isRecorded } from './policy';
import { eventTypes, type JobsoegningsEvent } from './schema';

/**
 * Appends an event to jobsøgningsdata, if the actor is somebody who is recorded. Hand over whoever is here as they are:
 * a caseworker turned into "nobody" on the way would be recorded as a visitor. Never throws: research must not cost a
 * citizen their page.
 */
export async function recordEvent(actor: Actor | null, event: JobsoegningsEvent): Promise<void> {
  if (!isRecorded(actor)) return;
  try {
    await systemDb().jobsoegningsdataEvent.create({ data: rowOf(actor, event) });
  } catch (error) {
    log.error('jobsoegningsdata-not-recorded', { error, kind: event.name });
  }
}

function rowOf(actor: CitizenActor | null, event: JobsoegningsEvent) {
  const { version, data: schema } = eventTypes[event.name];
  const data = schema.parse(event.data);
  if (containsCpr(JSON.stringify(data))) throw new Error('The event holds something that looks like a CPR number');
  return {
    at: now(),
    person: actor ? pseudonym(actor.citizen.accountId) : null,
    visit: actor ? pseudonym(actor.sessionKey) : null,
    name: event.name,
    version,
    data,
  };
}
