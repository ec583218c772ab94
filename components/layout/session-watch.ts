import type { Keeping } from '@/components/forms/kept-forms';
import { expiredPath, pathAfter, type SessionAnswer, secondsUntil, spokenAfter, warningSeconds } from './session-clock';

export type SessionView = {
  isOpen: boolean;
  secondsLeft: number;
  /** The absolute end is near: nothing can extend it. */
  isFinal: boolean;
  /** The server could not be reached; the count goes on by our own clock. */
  isOffline: boolean;
  /** For screen readers. */
  spoken: string;
};

/** The world around the watch, so that tests can move time and answer for the server. Times in milliseconds. */
export type SessionWorld = {
  now: () => number;
  /** Runs something once, later; answers how to call it off. */
  later: (run: () => void, ms: number) => () => void;
  /** Asks without extending; null when there is no answer. */
  ask: () => Promise<SessionAnswer | null>;
  extend: () => Promise<SessionAnswer | null>;
  /** Tells the other tabs that something has changed. */
  tell: () => void;
  /** Has what is typed and not sent kept for the next login. */
  keep: () => Promise<Keeping>;
  /** Leaves for another page; `comesBack` when the page that is left is to be opened after the next login. */
  leave: (path: string, comesBack: boolean) => void;
};

const quiet: SessionView = { isOpen: false, secondsLeft: 0, isFinal: false, isOffline: false, spoken: '' };
const finalMarginMs = 2000;
const retryMs = 10_000;
/** How often keeping what is typed is tried again before the page leaves all the same. */
const mostTries = 3;

/**
 * Watches the end of the session. The server knows the truth: it is asked before the warning, after every word from
 * another tab and at the end. In between the wall clock counts, so that sleep and throttled timers do no harm.
 */
export class SessionWatch {
  private shown = quiet;
  private deadline = Number.POSITIVE_INFINITY;
  private absoluteEnd = Number.POSITIVE_INFINITY;
  private isDismissed = false;
  private triesLeft = mostTries;
  private callOff: () => void = () => undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly world: SessionWorld) {}

  view = () => this.shown;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Starts anew from what a freshly drawn page says, in seconds from now; answers how to stop. */
  start(endsInSeconds: number, absoluteEndInSeconds: number): () => void {
    this.deadline = this.world.now() + endsInSeconds * 1000;
    this.absoluteEnd = this.world.now() + absoluteEndInSeconds * 1000;
    this.isDismissed = false;
    this.triesLeft = mostTries;
    this.wake();
    return () => this.callOff();
  }

  /** Waits for the warning. When it is near, the server is asked before anyone is disturbed. For a woken device too. */
  wake = (): void => {
    const left = secondsUntil(this.deadline, this.world.now());
    if (left > warningSeconds) this.wait(this.look, (left - warningSeconds) * 1000);
    else void this.look();
  };

  /** Asks the server how things are: another tab may have extended the session, or ended it. */
  look = async (): Promise<void> => {
    const answer = await this.world.ask();
    if (answer) return this.take(answer);
    this.warn(true);
    // At the end without connection only what is typed is certain: stay, and ask now and then.
    if (this.shown.secondsLeft === 0) this.wait(this.look, retryMs);
  };

  extend = async (): Promise<void> => {
    const answer = await this.world.extend();
    if (!answer) return this.show({ isOffline: true });
    this.world.tell();
    this.take(answer);
  };

  /** The final warning has been read; it does not come again. */
  dismiss = (): void => {
    this.isDismissed = true;
    this.show({ isOpen: false });
  };

  private take(answer: SessionAnswer): void {
    if (answer.active) this.deadline = this.world.now() + answer.secondsLeft * 1000;
    if (!answer.active) void this.leave();
    else if (answer.secondsLeft <= warningSeconds) this.warn(false);
    else this.calm();
  }

  private calm(): void {
    this.isDismissed = false;
    this.show(quiet);
    this.wake();
  }

  private warn(isOffline: boolean): void {
    const secondsLeft = secondsUntil(this.deadline, this.world.now());
    const isFinal = this.deadline >= this.absoluteEnd - finalMarginMs;
    this.show({ isOpen: !this.isDismissed, secondsLeft, isFinal, isOffline });
    this.wait(this.count, 1000);
  }

  private count = (): void => {
    const secondsLeft = secondsUntil(this.deadline, this.world.now());
    this.show({ secondsLeft, spoken: spokenAfter(this.shown.secondsLeft, secondsLeft) ?? this.shown.spoken });
    if (secondsLeft > 0) this.wait(this.count, 1000);
    else void this.look();
  };

  private async leave(): Promise<void> {
    this.callOff();
    const path = pathAfter(this.deadline, this.world.now());
    // Whoever has logged out themself leaves nothing behind.
    const keeping = path === expiredPath ? await this.world.keep() : 'nothing';
    if (keeping === 'again' && this.triesLeft > 0) {
      this.triesLeft -= 1;
      this.show({ isOpen: true, secondsLeft: 0, isOffline: true });
      return this.wait(this.look, retryMs);
    }
    this.world.tell();
    this.world.leave(path, keeping === 'kept');
  }

  private wait(run: () => void, ms: number): void {
    this.callOff();
    this.callOff = this.world.later(run, ms);
  }

  private show(next: Partial<SessionView>): void {
    this.shown = { ...this.shown, ...next };
    for (const listener of this.listeners) listener();
  }
}
