import type { Actor, CaseworkerActor, CitizenActor, EnrollingActor } from './session/viewer';

/** Whether somebody may do something: pure, and with the reason in words when not. */
export type Verdict<A> = { allowed: true; actor: A } | { allowed: false; reason: string };

/** What a caseworker is told whenever they try to change something (SAG-2). */
export const lookOnly =
  'Du ser Jobnet som en borger. Du kan se det, borgeren ser, men du kan ikke ændre noget. Intet er blevet ændret.';

const notForYou = 'Det har du ikke adgang til. Intet er blevet ændret.';

/** Forms that need no login. A caseworker who is looking along is refused all the same. */
export function anyone(actor: Actor | null): Verdict<Actor | null> {
  if (actor?.kind === 'caseworker' && actor.citizen) return { allowed: false, reason: lookOnly };
  return { allowed: true, actor };
}

/** Forms that change a citizen's own data. A one-time password must be replaced before anything else. */
export function citizenOnly(actor: Actor | null): Verdict<CitizenActor> {
  if (actor?.kind === 'caseworker') return { allowed: false, reason: lookOnly };
  if (actor?.kind !== 'citizen') return { allowed: false, reason: notForYou };
  if (actor.first === 'password')
    return { allowed: false, reason: 'Du skal vælge din egen adgangskode, før du kan bruge Jobnet.' };
  if (actor.first === 'policy')
    return {
      allowed: false,
      reason: 'Du skal tage stilling til den nye politik om persondata, før du kan bruge Jobnet.',
    };
  return { allowed: true, actor };
}

/** The forms by which a citizen does what must be done first, and logging out. */
export function citizenAnyway(actor: Actor | null): Verdict<CitizenActor> {
  return actor?.kind === 'citizen' ? { allowed: true, actor } : citizenOnly(actor);
}

/** Creating an account: MitID has vouched for the person and there is no account yet. */
export function enrollingOnly(actor: Actor | null): Verdict<EnrollingActor> {
  return actor?.kind === 'enrolling' ? { allowed: true, actor } : { allowed: false, reason: notForYou };
}

/** Choosing a citizen to look at. */
export function caseworkerOnly(actor: Actor | null): Verdict<CaseworkerActor> {
  return actor?.kind === 'caseworker' ? { allowed: true, actor } : { allowed: false, reason: notForYou };
}
