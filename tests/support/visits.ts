import { blindIndex } from '@/lib/core/crypto';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import type { Database } from '@/prisma/client';
import { person } from '@/prisma/seed/people';
import { caseworkerActor } from './actors';
import { Browser } from './browser';

/** Browsers of people who have logged in, by their keys in the cast; `now` is when they did. */
export function visitsTo(owner: Database, now = () => new Date()) {
  const accountOf = (key: string) =>
    owner.account.findUniqueOrThrow({ where: { cprIndex: blindIndex(person(key).cpr) } });

  async function loggedIn(key: string): Promise<Browser> {
    const { id: accountId, lastLoginAt: previousLoginAt } = await accountOf(key);
    const browser = new Browser();
    const session = {
      actorKind: 'citizen',
      accountId,
      method: 'mitid',
      policyPending: false,
      previousLoginAt,
    } as const;
    browser.sessionId = await createSession({ ...session, now: now() });
    return browser;
  }

  /** A caseworker who has chosen to look at this citizen. */
  async function lookingAt(key: string): Promise<Browser> {
    const { employee } = caseworkerActor(null);
    const browser = new Browser();
    browser.sessionId = await createSession({ actorKind: 'caseworker', employee, method: 'employee', now: now() });
    const { id: accountId } = await accountOf(key);
    await owner.session.update({ where: { idHash: hashSessionId(browser.sessionId) }, data: { accountId } });
    return browser;
  }

  return { accountOf, loggedIn, lookingAt };
}
