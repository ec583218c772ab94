import type { ForsideFacts, Way } from '../facts';

/** How pressing it is. Green is for good news, such as a new plan. */
export type Tone = 'info' | 'success' | 'warning' | 'error';

/** What a notification says. */
export type Said = {
  tone: Tone;
  title: string;
  text: string;
  link: Way;
  /** An explanation that can be unfolded. */
  more?: { title: string; text: string };
};

export type Notification = Said & { key: string };

/** One kind of notification: a file in this folder and a line in the registry. */
export type NotificationEntry = {
  key: string;
  /** The lowest stands first (FOR-4). */
  priority: number;
  /** A place in the list that it keeps whatever else there is, from 1. */
  place?: number;
  /** What there is to say today; nothing when there is nothing to do. */
  notify: (facts: ForsideFacts) => Said[];
};
