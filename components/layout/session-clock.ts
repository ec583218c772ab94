/** The warning comes this long before the end, in seconds (WCAG 2.2.1 asks for at least 20). */
export const warningSeconds = 120;

/** What `GET /api/session` and `POST /api/session/forlaeng` answer. */
export type SessionAnswer = { active: boolean; secondsLeft: number };

/** Whether an answer from the server has the form we agreed on. */
export function isSessionAnswer(value: unknown): value is SessionAnswer {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'active' in value &&
    typeof value.active === 'boolean' &&
    'secondsLeft' in value &&
    Number.isFinite(value.secondsLeft)
  );
}

/** Whole seconds from now until the deadline (both in milliseconds), never below 0. */
export function secondsUntil(deadline: number, now: number): number {
  return Math.max(0, Math.ceil((deadline - now) / 1000));
}

// Seldom, then often: to hear every second for two minutes would be no help to anyone.
const spokenAt = [60, 30, 20, 10, 5, 4, 3, 2, 1];

/**
 * What to say aloud when the count has gone from `before` to `left` seconds, or null for silence. A device that slept
 * can jump past several marks; then only the newest counts.
 */
export function spokenAfter(before: number, left: number): string | null {
  const isPassed = spokenAt.some((mark) => left <= mark && mark < before);
  return isPassed && left > 0 ? `Du bliver logget af om ${durationInWords(left)}.` : null;
}

const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** 90 → "1 minut og 30 sekunder". */
export function durationInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [
    minutes > 0 ? counted(minutes, 'minut', 'minutter') : '',
    rest > 0 || minutes === 0 ? counted(rest, 'sekund', 'sekunder') : '',
  ];
  return parts.filter((part) => part !== '').join(' og ');
}

/** 90 → "1:30", for the visible clock. */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Where it stands that the session ran out. */
export const expiredPath = '/login/udloebet';

/** Where to go when the session turns out to be over: it ran out, or someone logged out in another tab. */
export function pathAfter(deadline: number, now: number): typeof expiredPath | '/login' {
  const toleranceMs = 3000;
  return now >= deadline - toleranceMs ? expiredPath : '/login';
}
