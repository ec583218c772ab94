import type { ForsideFacts } from '../facts';
import { forberedelsesskema } from './forberedelsesskema';
import { frist } from './frist';
import { kontaktoplysninger } from './kontaktoplysninger';
import { manglendeDagpengekort } from './manglende-dagpengekort';
import { moedeindkaldelse } from './moedeindkaldelse';
import type { Notification, NotificationEntry } from './notification';
import { nyBesked } from './ny-besked';
import { planAendret } from './plan-aendret';
import { sletning } from './sletning';
import { udgaaedeStillinger } from './udgaaede-stillinger';

/** Every kind of notification there is. */
export const notifications: readonly NotificationEntry[] = [
  moedeindkaldelse,
  frist,
  udgaaedeStillinger,
  planAendret,
  nyBesked,
  manglendeDagpengekort,
  kontaktoplysninger,
  forberedelsesskema,
  sletning,
];

/**
 * What "Vigtig information" says, in order: by priority, and what has a place of its own at that place, or last when the
 * list is shorter.
 */
export function notificationsFor(
  facts: ForsideFacts,
  entries: readonly NotificationEntry[] = notifications,
): Notification[] {
  const inOrder = [...entries].sort((a, b) => a.priority - b.priority);
  const said = (entry: NotificationEntry) => entry.notify(facts).map((one) => ({ key: entry.key, ...one }));
  const list = inOrder.filter(({ place }) => place === undefined).flatMap(said);
  for (const entry of inOrder) if (entry.place !== undefined) list.splice(entry.place - 1, 0, ...said(entry));
  return list;
}
