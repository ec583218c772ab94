/**
 * Failed logins, and e-mails that anybody can have sent to an address (`mailbox`) or from a network (`mailer`), that are
 * let through before the next must wait; our own choice. Windows are in minutes.
 */
export const throttleRules = {
  account: { failures: 10, windowMinutes: 15 },
  address: { failures: 100, windowMinutes: 15 },
  mailbox: { failures: 5, windowMinutes: 24 * 60 },
  mailer: { failures: 20, windowMinutes: 60 },
} as const;
export type ThrottleScope = keyof typeof throttleRules;

/** What has been counted for one key. */
export type Count = { windowStart: Date; failures: number };

/** Whether the next attempt must wait. The window begins at the first failure and is not moved by later ones. */
export function mustWait(scope: ThrottleScope, count: Count | null, now: Date): boolean {
  if (!count) return false;
  const { failures, windowMinutes } = throttleRules[scope];
  const open = now.getTime() < count.windowStart.getTime() + windowMinutes * 60_000;
  return open && count.failures >= failures;
}
