import { blindIndex } from '@/lib/core/crypto';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import type { Database } from '@/prisma/client';
import { person } from '@/prisma/seed/people';
import { caseworkerActor } from './actors';
import { Browser } from './browser';

/** Logs a citizen in with MitID; `previousLoginAt` is when they last were here. */
export async function logInTo(
  browser: Browser,
  accountId: string,
  { now = new Date(), previousLoginAt = null }: { now?: Date; previousLoginAt?: Date | null } = {},
): Promise<void> {
  const session = { actorKind: 'citizen', accountId, method: 'mitid', policyPending: false, previousLoginAt } as const;
  browser.sessionId = await createSession({ ...session, now });
}

/** Logs a caseworker in who has chosen to look at this citizen. */
export async function lookAt(owner: Database, browser: Browser, accountId: string, now = new Date()): Promise<void> {
  const { employee } = caseworkerActor(null);
  browser.sessionId = await createSession({ actorKind: 'caseworker', employee, method: 'employee', now });
  await owner.session.update({ where: { idHash: hashSessionId(browser.sessionId) }, data: { accountId } });
}

/** Browsers of people who have logged in, by their keys in the cast; `now` is when they did. */
export function visitsTo(owner: Database, now = () => new Date()) {
  const accountOf = (key: string) =>
    owner.account.findUniqueOrThrow({ where: { cprIndex: blindIndex(person(key).cpr) } });

  async function loggedIn(key: string): Promise<Browser> {
    const { id: accountId, lastLoginAt: previousLoginAt } = await accountOf(key);
    const browser = new Browser();
    await logInTo(browser, accountId, { now: now(), previousLoginAt });
    return browser;
  }

  async function lookingAt(key: string): Promise<Browser> {
    const browser = new Browser();
    await lookAt(owner, browser, (await accountOf(key)).id, now());
    return browser;
  }

  return { accountOf, loggedIn, lookingAt };
}
