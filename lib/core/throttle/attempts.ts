import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { subkey } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { mustWait, type ThrottleScope, throttleRules } from './rules';

const countSchema = z.array(z.object({ window_start: z.date(), failures: z.number() })).length(1);

function keyOf(scope: ThrottleScope, value: string): string {
  return `${scope}:${createHmac('sha256', subkey('login-throttle')).update(value).digest('base64url')}`;
}

/** Counts before the password is tried, in one statement, so that a hundred guesses at once are counted as a hundred. */
async function countOne(scope: ThrottleScope, value: string, now: Date): Promise<boolean> {
  const closed = new Date(now.getTime() - throttleRules[scope].windowMinutes * 60_000);
  const rows = await systemDb().$queryRaw`INSERT INTO jobnet.login_throttle AS t (key, window_start, failures)
    VALUES (${keyOf(scope, value)}, ${now}, 1)
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN t.window_start <= ${closed} THEN 1 ELSE t.failures + 1 END,
      window_start = CASE WHEN t.window_start <= ${closed} THEN ${now} ELSE t.window_start END
    RETURNING window_start, failures`;
  const [count] = countSchema.parse(rows);
  return mustWait(scope, count ? { windowStart: count.window_start, failures: count.failures - 1 } : null, now);
}

/** Counts an attempt on an account name from an address; true when it must wait. All portal processes share the count. */
export async function countAttempt(username: string, address: string, now: Date): Promise<boolean> {
  const [account, network] = await Promise.all([countOne('account', username, now), countOne('address', address, now)]);
  return account || network;
}

/** Counts an e-mail that a visitor wants sent; tells which of the two limits it goes over, and null when neither. */
export async function countVisitorMail(
  mailbox: string,
  network: string,
  now: Date,
): Promise<'mailbox' | 'mailer' | null> {
  if (await countOne('mailer', network, now)) return 'mailer';
  return (await countOne('mailbox', mailbox, now)) ? 'mailbox' : null;
}

/** A right password clears the account's count and takes its own attempt off the address's: many people can share one. */
export async function forgiveAttempt(username: string, address: string): Promise<void> {
  const db = systemDb();
  await db.loginThrottle.deleteMany({ where: { key: keyOf('account', username) } });
  await db.loginThrottle.updateMany({
    where: { key: keyOf('address', address), failures: { gt: 0 } },
    data: { failures: { decrement: 1 } },
  });
}
