import { blindIndex, encryptText } from '@/lib/core/crypto';
import { sessionCookieName } from '@/lib/core/session/cookie';
import { createSession, hashSessionId, type NewSession } from '@/lib/core/session/store';
import { refreshPerson } from '@/lib/person/mutations';
import { employees } from '@/prisma/seed/employees';
import { people, person } from '@/prisma/seed/people';
import type { Employee, Person } from '@/prisma/seed/person';
import type { TestDatabase } from '@/tests/support/database';
import type { Kind } from './kinds';

/** Somebody who visits the portal. */
export interface Visitor {
  /** For sentences about them: `citizen of lab03 (omar)`. */
  name: string;
  kind: Kind;
  /** Whose data their pages may hold; null when nobody's. */
  subject: Person | null;
  employee: Employee | null;
  /** The headers that make them who they are, with a session of their own that was made for this. */
  arrive(): Promise<Record<string, string>>;
}

/** Where the portal under test is reached, as its visitors see it. */
export const publicUrl = 'https://jobnet.example';
export const systemSecret = 'the-secret-of-an-akasse';

const address = { 'x-forwarded-for': '192.0.2.7', host: new URL(publicUrl).host };

type SessionOf = (now: Date) => NewSession | Promise<NewSession>;

/** Citizens of the sixteen målgrupper, by the person who stands for each. */
const citizens: Record<string, string> = {
  ...{ lab01: 'anna', lab02: 'sofie', lab03: 'omar', lab04: 'freja', lab05: 'jonas', lab06: 'birgit', lab07: 'lars' },
  ...{ lab08: 'mette', lab09: 'henrik', lab10: 'karen', lab11: 'poul', lab12: 'ida', lab13: 'emil' },
  ...{ integrationsloven: 'yusuf', oevrige: 'peter', 'oevrige-uden-kontaktgruppe': 'nanna' },
};

/** One visitor of every kind, and a citizen of every målgruppe, on a database with the seeded people. */
export async function everyVisitor(db: TestDatabase): Promise<Visitor[]> {
  const { owner } = db;
  // Nobody in the cast is of this group.
  await owner.dfdgBorger.update({
    where: { personKey: blindIndex(person('peter').cpr) },
    data: { maalgruppe: 'oevrige' },
  });
  await owner.account.update({ where: { usernameFolded: 'bo.winther' }, data: { mustChangePassword: true } });
  const accounts = new Map((await owner.account.findMany()).map((account) => [account.cprIndex, account.id]));
  const accountOf = ({ cpr }: Person) => accounts.get(blindIndex(cpr)) ?? '';
  // As their last login has left it.
  for (const each of people) if (each.hasAccount) await refreshPerson(accountOf(each), each.cpr);
  const citizen = (key: string, more: Partial<Visitor> = {}, policyPending = false) => {
    const subject = person(key);
    const session: SessionOf = (now) => {
      return { actorKind: 'citizen', accountId: accountOf(subject), method: 'password', policyPending, now };
    };
    return visitor({ name: `citizen (${key})`, kind: 'citizen', subject, ...more }, arriving(db, session));
  };
  const staff = (key: string, kind: Kind, looksAt?: string) => {
    const employee = colleague(key);
    const subject = looksAt ? person(looksAt) : null;
    const name = subject ? `${key}, looking at ${looksAt}` : `${key}, looking at nobody`;
    const arrive = arriving(db, (now) => employeeSession(employee, now), subject ? accountOf(subject) : null);
    return visitor({ name, kind, subject, employee }, arrive);
  };
  return [
    visitor({ name: 'nobody', kind: 'nobody' }, async () => address),
    signedOff(db, { name: 'citizen whose session ran out (mikkel)', kind: 'signed-off' }, (now) => {
      return {
        actorKind: 'citizen',
        accountId: accountOf(person('mikkel')),
        method: 'mitid',
        policyPending: false,
        now,
      };
    }),
    signedOff(db, { name: 'caseworker whose session ran out (kim)', kind: 'staff-signed-off' }, (now) => {
      return employeeSession(colleague('kim'), now);
    }),
    visitor({ name: 'enrolling (signe)', kind: 'enrolling', subject: person('signe') }, arriving(db, enrolling)),
    ...Object.entries(citizens).map(([group, key]) => citizen(key, { name: `citizen of ${group} (${key})` })),
    citizen('tove', { name: 'another citizen (tove)' }),
    citizen('bo', { name: 'citizen with a one-time password (bo)', kind: 'one-time' }),
    citizen('mikkel', { name: 'citizen with a policy to accept (mikkel)', kind: 'new-policy' }, true),
    staff('kim', 'caseworker'),
    staff('rikke', 'caseworker'),
    staff('kim', 'looking', 'anna'),
    staff('rikke', 'looking', 'tove'),
    staff('lone', 'support'),
    staff('eva', 'employer'),
    visitor({ name: 'the system of an a-kasse', kind: 'system' }, async () => {
      return { ...address, authorization: `Bearer ${systemSecret}` };
    }),
  ];
}

function visitor(about: Pick<Visitor, 'name' | 'kind'> & Partial<Visitor>, arrive: Visitor['arrive']): Visitor {
  return { subject: null, employee: null, ...about, arrive };
}

function colleague(key: string): Employee {
  const found = employees.find((one) => one.key === key);
  if (!found) throw new Error(`There is no ${key} among the employees.`);
  return found;
}

function arriving({ owner }: TestDatabase, sessionOf: SessionOf, looksAt: string | null = null): Visitor['arrive'] {
  return async () => {
    const id = await createSession(await sessionOf(new Date()));
    if (looksAt) await owner.session.update({ where: { idHash: hashSessionId(id) }, data: { accountId: looksAt } });
    return { ...address, cookie: `${sessionCookieName(publicUrl)}=${id}` };
  };
}

/** A session that was somebody's until twenty minutes of nothing ended it. */
function signedOff(db: TestDatabase, about: Pick<Visitor, 'name' | 'kind'>, sessionOf: SessionOf): Visitor {
  const arrive = async () => {
    const now = new Date();
    const id = await createSession(await sessionOf(now));
    const data = { lastSeenAt: new Date(now.getTime() - 21 * 60_000), endedAt: now, endReason: 'expired' as const };
    await db.owner.session.update({ where: { idHash: hashSessionId(id) }, data });
    return { ...address, cookie: `${sessionCookieName(publicUrl)}=${id}` };
  };
  return visitor(about, arrive);
}

function enrolling(now: Date): NewSession {
  const { cpr, name } = person('signe');
  return { actorKind: 'enrolling', enrolling: encryptText(JSON.stringify({ cpr, name })), method: 'mitid', now };
}

function employeeSession({ professionalId, name, organisation, cvr, role }: Employee, now: Date): NewSession {
  const kind = role === 'arbejdsgiver' ? 'employer' : role;
  const employee = { id: professionalId, name, office: organisation, cvr, kind } as const;
  const actorKind = kind === 'jobcenter' || kind === 'akasse' ? 'caseworker' : kind;
  return { actorKind, employee, method: 'employee', now };
}
