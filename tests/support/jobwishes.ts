import { randomUUID } from 'node:crypto';
import { systemDb } from '@/lib/core/db';
import type { FormResult } from '@/lib/core/forms/submission';
import { type DeliveryCount, deliverDue, deliverThrough } from '@/lib/core/outbox/deliver';
import { outside } from '@/lib/core/outside';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { addJobwish } from '@/lib/jeg-soeger-job-som/mutations/wishes';
import { cprOf } from '@/lib/person/queries';
import { conceptUriDaOf } from '@/lib/taxonomy/rules';
import type { Jobwish } from '@/services/dfdg';
import { pressOf } from './forms';

/** Stillinger of the taxonomy, by the part of their ConceptUriDa that stands in forms. */
export const ids = {
  kok: '68c9d4ce-3dfe-45ec-aa21-6ea6bed91035',
  tjener: '4b8147d0-b831-4331-a7d7-d1b0e9f32e96',
  pedel: 'd18b470e-b881-4ed9-98f9-fad627813bfb',
  butiksassistent: '8e917fa3-6853-48b9-8242-a4cf90af9b9b',
  /** Has left; Butiksassistent took its place. */
  videobutiksassistent: '00000000-0000-4000-8000-000000000001',
  /** Has left, and nothing took its place. */
  telefaxoperatoer: '00000000-0000-4000-8000-000000000002',
} as const;

export const fiskekok = '0b319717-6a93-8cef-b3ee-3af7a4eae0d5';

/** The answers of somebody without education and experience. */
export const plain = { uddannelse: 'nej', erfaring: 'nej' } as const;

/** One press of a button of the page. */
export const press = (actor: CitizenActor, form: string) => pressOf(form, actor.citizen.accountId);

/** Adds a stilling as its form does. */
export function add(actor: CitizenActor, stilling: string, more: object = {}): Promise<FormResult> {
  return addJobwish(actor, { stilling, ...plain, ...more }, press(actor, 'jobwish-tilfoej'));
}

/** Does what the worker does. */
export function deliver(now = new Date()): Promise<DeliveryCount> {
  return deliverDue(systemDb(), { dfdg: deliverThrough(outside().dfdg) }, now);
}

/** What DFDG has of a citizen's wishes. */
export async function inDfdg(actor: CitizenActor) {
  const answer = await outside().dfdg.getJobwishes({ cpr: cprOf(actor) }, { kind: 'portal' });
  if (!answer.ok) throw new Error(answer.detail);
  return answer.value;
}

/** Another system writes its own list to DFDG, on top of whatever is there. */
export async function writeElsewhere(actor: CitizenActor, stillinger: readonly string[]): Promise<string> {
  const { version: kendtVersion } = await inDfdg(actor);
  const jobwishes = stillinger.map(wishOf);
  const requestId = randomUUID();
  const input = { cpr: cprOf(actor), kendtVersion, jobwishes };
  const jobcenter = { kind: 'system', name: 'jobcenter-koebenhavn' } as const;
  const answer = await outside().dfdg.replaceJobwishes(input, jobcenter, { requestId });
  if (!answer.ok) throw new Error(answer.detail);
  return requestId;
}

function wishOf(stilling: string): Jobwish {
  const none = { aliasIdentifier: null, yearsOfExperience: null, yearLastUsed: null };
  return { ...none, conceptUriDa: conceptUriDaOf(stilling), hasEducation: false, hasExperience: false };
}
