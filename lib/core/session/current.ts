import { redirect } from 'next/navigation';
import { cache } from 'react';
import { audit } from '@/lib/core/audit';
import { now } from '@/lib/core/clock';
import { redactCpr } from '@/lib/core/cpr';
import { decryptText } from '@/lib/core/crypto';
import { dbFor } from '@/lib/core/db';
import { currentContext } from '@/services/http/context';
import { readSessionId } from './cookie';
import { endsAt, returnPathOf, type SessionTimes, secondsLeft } from './rules';
import { endSession, findSession, hashSessionId, type SessionRow, touchSession } from './store';
import { type Actor, type CitizenActor, type EnrollingActor, enrollingSchema, type Viewer } from './viewer';

/** What the browser's cookie turned out to be. */
export type Presence =
  | { state: 'nobody' }
  /** The session existed but is over; `accountId` tells which citizen's own it was, so that what was typed is kept. */
  | {
      state: 'ended';
      reason: 'expired' | 'logout' | 'replaced' | 'revoked';
      accountId: string | null;
      lastPage: string | null;
      /** Whether an employee was logged in: they have a door of their own. */
      isEmployee: boolean;
    }
  | { state: 'here'; actor: Actor; folded: string[] };

function timesOf(row: SessionRow): SessionTimes {
  return { lastSeenAt: row.last_seen_at, absoluteEndAt: row.absolute_end_at, endedAt: row.ended_at };
}

/** Reads a session row as the actor it stands for. */
export function actorOf(row: SessionRow, at: Date): Actor {
  const base = {
    sessionKey: row.id_hash,
    method: row.method,
    endsInSeconds: secondsLeft(timesOf(row), at),
    absoluteEndInSeconds: Math.max(0, Math.ceil((row.absolute_end_at.getTime() - at.getTime()) / 1000)),
  };
  const citizen =
    row.account_id && row.username && row.cpr_cipher
      ? {
          accountId: row.account_id,
          cprCipher: row.cpr_cipher,
          personCipher: row.person_cipher,
          username: row.username,
        }
      : null;
  if (row.actor_kind === 'citizen' && citizen) return { ...base, kind: 'citizen', citizen, first: firstDuty(row) };
  if (row.actor_kind === 'enrolling' && row.enrolling) {
    const person = enrollingPerson(row.enrolling);
    return { ...base, kind: 'enrolling', ...person };
  }
  if (row.employee && row.actor_kind === 'caseworker')
    return { ...base, kind: 'caseworker', employee: row.employee, citizen };
  if (row.employee && (row.actor_kind === 'support' || row.actor_kind === 'employer'))
    return { ...base, kind: row.actor_kind, employee: row.employee };
  throw new Error('A session row does not hold what its kind needs');
}

function firstDuty(row: SessionRow): CitizenActor['first'] {
  if (row.must_change_password) return 'password';
  return row.policy_pending ? 'policy' : null;
}

/** Where a citizen does what must be done first. */
export const firstDutyPath = { password: '/login/ny-adgangskode', policy: '/login/persondata' } as const;

/** The same, with the way back to the page that was asked for. */
function dutyPath(first: keyof typeof firstDutyPath): string {
  const back = wayBackHere();
  return back ? `${firstDutyPath[first]}?tilbage=${encodeURIComponent(back)}` : firstDutyPath[first];
}

/** The way back to what is asked for now; undefined where nobody is led back to. */
function wayBackHere(): string | undefined {
  const request = currentContext()?.request;
  return request && returnPathOf(request.path, request.query);
}

/** The person MitID vouched for, as kept in the row: {cpr, name}. */
function enrollingPerson(cipher: string): Pick<EnrollingActor, 'cpr' | 'name'> {
  return enrollingSchema.parse(JSON.parse(decryptText(cipher)));
}

async function presence(renew: boolean): Promise<Presence> {
  const id = await readSessionId();
  if (!id) return { state: 'nobody' };
  const idHash = hashSessionId(id);
  const at = now();
  const request = currentContext()?.request;
  if (renew && !request?.prefetch) {
    const page = request?.method === 'GET' ? wayBackHere() : undefined;
    const row = await touchSession(idHash, at, page);
    if (row) return { state: 'here', actor: actorOf(row, at), folded: row.folded };
  }
  const row = await findSession(idHash);
  if (!row) return { state: 'nobody' };
  const times = timesOf(row);
  if (secondsLeft(times, at) > 0) return { state: 'here', actor: actorOf(row, at), folded: row.folded };
  if (!row.ended_at) await endSession(idHash, 'expired', endsAt(times));
  // What a caseworker typed while looking at a citizen must never turn up among what the citizen typed.
  const accountId = row.actor_kind === 'citizen' ? row.account_id : null;
  const isEmployee = row.employee !== null;
  return { state: 'ended', reason: row.end_reason ?? 'expired', accountId, lastPage: row.last_page, isEmployee };
}

/** Who is here, counting this request as a sign of life (unless it is a prefetch). One query per request, however often it is asked. */
export const getPresence = cache(() => presence(true));

/** Who is here, without renewing anything: for polling. */
export const peekPresence = cache(() => presence(false));

/** The actor, or null for a visitor. Renews. */
export async function findActor(): Promise<Actor | null> {
  const here = await getPresence();
  return here.state === 'here' ? here.actor : null;
}

/** Where to log in so that one comes back to what is asked for now. */
export function loginPath(here: Presence): string {
  const isExpired = here.state === 'ended' && here.reason === 'expired';
  // A caseworker comes back to choosing a citizen: whom they looked at ended with the session.
  if (here.state === 'ended' && here.isEmployee) return `/sagsbehandleradgang${isExpired ? '?status=udloebet' : ''}`;
  const base = isExpired ? '/login/udloebet' : '/login';
  const back = wayBackHere();
  return back ? `${base}?tilbage=${encodeURIComponent(back)}` : base;
}

/** Where somebody who is logged in already belongs, or null for a visitor. */
export async function homeOf(): Promise<string | null> {
  const actor = await findActor();
  return actor && homeOfActor(actor);
}

function homeOfActor(actor: Actor): string {
  if (actor.kind === 'enrolling') return '/opret';
  if (actor.kind === 'citizen') return actor.first ? firstDutyPath[actor.first] : '/forside';
  return isLooking(actor) ? '/forside' : '/sagsbehandleradgang';
}

function isLooking(actor: Actor): boolean {
  return actor.kind === 'caseworker' && actor.citizen !== null;
}

/** Sends whoever is not let in to the page where that is mended. Never returns. */
function sendAway(here: Presence): never {
  if (here.state !== 'here') redirect(loginPath(here));
  const home = homeOfActor(here.actor);
  return redirect(isLooking(here.actor) ? `${home}?kun=borger` : home);
}

/** The viewer of a citizen's page: the citizen or a caseworker looking along. Anybody else is sent to the right door. */
export const requireViewer = cache(async (): Promise<Viewer> => {
  const here = await getPresence();
  if (here.state !== 'here') return sendAway(here);
  const { actor } = here;
  if (actor.kind === 'citizen') return actor.first ? redirect(dutyPath(actor.first)) : actor;
  if (actor.kind === 'caseworker' && actor.citizen) {
    const looking = { ...actor, citizen: actor.citizen };
    await auditPage(looking);
    return looking;
  }
  return sendAway(here);
});

/**
 * Every page of a citizen that somebody else sees stands in the audit, once per request. One that is fetched ahead too:
 * it has been handed over, and whoever calls decides what the headers claim.
 */
const auditPage = cache(async (viewer: Exclude<Viewer, CitizenActor>): Promise<void> => {
  const request = currentContext()?.request;
  await audit(dbFor(viewer), viewer, {
    action: request?.prefetch ? 'page-fetched-ahead' : 'page-seen',
    citizen: viewer.citizen.accountId,
    details: { path: redactCpr(request?.path ?? 'unknown') },
  });
});

/** A citizen who has this one thing to do first; whoever has not is sent where they belong. */
export async function requireFirstDuty(duty: NonNullable<CitizenActor['first']>): Promise<CitizenActor> {
  const here = await getPresence();
  if (here.state === 'here' && here.actor.kind === 'citizen' && here.actor.first === duty) return here.actor;
  return redirect((await homeOf()) ?? '/login');
}

/** The citizen themself; a caseworker is told that the page is the citizen's own. */
export async function requireCitizen(): Promise<CitizenActor> {
  const viewer = await requireViewer();
  return viewer.kind === 'citizen' ? viewer : sendAway(await getPresence());
}
