/** Failed logins that are let through before the next must wait; our own choice. Windows are in minutes. */
export const throttleRules = {
  account: { failures: 10, windowMinutes: 15 },
  address: { failures: 100, windowMinutes: 15 },
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

/** How long a one-time password can be used, in hours; our own choice. */
export const oneTimePasswordHours = 72;

/** User names are told apart without regard to case or width of letters. */
export function foldUsername(username: string): string {
  return username.normalize('NFKC').trim().toLocaleLowerCase('da-DK');
}
