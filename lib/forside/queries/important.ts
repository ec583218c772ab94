import { getPresence } from '@/lib/core/session/current';
import type { Viewer } from '@/lib/core/session/viewer';
import type { Way } from '@/lib/forside/rules/facts';
import type { Notification } from '@/lib/forside/rules/notifications/notification';
import { notificationsFor } from '@/lib/forside/rules/notifications/registry';
import { primaryActionFor } from '@/lib/forside/rules/primary-actions/registry';
import type { FoldablePart } from '@/lib/forside/schema';
import { findForsideFacts } from './facts';

type Link = { title: string; href: string };

/** "Vigtig information": what there is to say, and what could not be asked about. */
export type Important = {
  notifications: (Omit<Notification, 'link'> & { link: Link | null })[];
  isDfdgKnown: boolean;
  isTaxonomyKnown: boolean;
  /** Whether the citizen has folded it in this session (FOR-3). */
  isFolded: boolean;
};

/** The notifications in order. A caseworker gets the same ones, without links to what is the citizen's alone. */
export async function findImportant(viewer: Viewer): Promise<Important> {
  const [{ facts, ...known }, isFolded] = await Promise.all([
    findForsideFacts(viewer),
    hasFolded(viewer, 'vigtig-information'),
  ]);
  const notifications = notificationsFor(facts).map(({ link, ...said }) => ({ ...said, link: wayFor(viewer, link) }));
  return { ...known, notifications, isFolded };
}

/** The one thing to do first; null while DFDG cannot tell how the citizen stands. */
export async function findPrimaryAction(
  viewer: Viewer,
): Promise<{ title: string; text: string; link: Link | null } | null> {
  const action = primaryActionFor((await findForsideFacts(viewer)).facts);
  return action && { title: action.title, text: action.text, link: wayFor(viewer, action.link) };
}

/** Whoever looks along sees everything open. */
async function hasFolded(viewer: Viewer, part: FoldablePart): Promise<boolean> {
  const here = await getPresence();
  return viewer.kind === 'citizen' && here.state === 'here' && here.folded.includes(part);
}

function wayFor(viewer: Viewer, { title, path, citizenOnly }: Way): Link | null {
  return viewer.kind === 'caseworker' && citizenOnly ? null : { title, href: path };
}
