import { peekPresence } from './current';

export type SessionAnswer = { active: boolean; secondsLeft: number; absoluteSecondsLeft: number };

/** What a page may know of its session. Never renews it. */
export async function sessionAnswer(): Promise<SessionAnswer> {
  const here = await peekPresence();
  if (here.state !== 'here') return { active: false, secondsLeft: 0, absoluteSecondsLeft: 0 };
  return {
    active: true,
    secondsLeft: here.actor.endsInSeconds,
    absoluteSecondsLeft: here.actor.absoluteEndInSeconds,
  };
}
