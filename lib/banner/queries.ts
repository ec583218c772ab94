import { findBorgerstatus } from '@/lib/borgerstatus/queries';
import { dbFor } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import type { Viewer } from '@/lib/core/session/viewer';
import type { Banner } from '@/services/content';
import { bannersFor } from './rules';

/** A banner as a page shows it. */
export type BannerView = Pick<Banner, 'id' | 'titel' | 'tekst' | 'link' | 'type'> & {
  /** Only a citizen can click it away; whoever looks along sees what the citizen sees. */
  canBeDismissed: boolean;
};

/**
 * The banners of a page (its path) for whoever looks at it; `null` is a visitor. Never fails: a banner that cannot be
 * fetched is no loss to anybody. A page that asks for the citizen's row anyway may bring along what they clicked away.
 */
export async function findBanners(
  viewer: Viewer | null,
  side: string,
  dismissedBy: (viewer: Viewer) => Promise<readonly string[]> = findDismissed,
): Promise<BannerView[]> {
  const [answer, status, dismissed] = await Promise.all([
    outside().content.listBannere({ side }, { kind: 'portal' }),
    viewer ? findBorgerstatus(viewer) : null,
    viewer ? dismissedBy(viewer) : [],
  ]);
  if (!answer.ok) return [];
  const maalgruppe = status?.ok ? status.value.maalgruppe : null;
  const canBeDismissed = viewer?.kind === 'citizen';
  return bannersFor(answer.value, { maalgruppe, dismissed: new Set(dismissed) }).map(
    ({ id, titel, tekst, link, type }) => {
      return { id, titel, tekst, link, type, canBeDismissed };
    },
  );
}

async function findDismissed(viewer: Viewer): Promise<string[]> {
  const rows = await dbFor(viewer).bannerDismissal.findMany({
    where: { accountId: viewer.citizen.accountId },
    select: { bannerId: true },
  });
  return rows.map(({ bannerId }) => bannerId);
}
