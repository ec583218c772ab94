import type { Metadata } from 'next';
import { ForsidePage } from '@/components/forside/forside-page';
import { Banners } from '@/components/layout/banners';
import { dismissBannerAction } from '@/lib/banner/actions';
import { findBanners } from '@/lib/banner/queries';
import { canStream } from '@/lib/core/server/streaming';
import { requireViewer } from '@/lib/core/session/current';
import { foldAction } from '@/lib/forside/actions';
import { showCards } from '@/lib/forside/mutations';
import { findImportant, findPrimaryAction } from '@/lib/forside/queries/important';
import { findDismissedBanners, findFirstName, findInterruptedPage } from '@/lib/forside/queries/own';
import { findSituation } from '@/lib/forside/queries/situation';

export const metadata: Metadata = { title: 'Forside' };

export default async function Forside({ searchParams }: PageProps<'/forside'>) {
  const viewer = await requireViewer();
  const isStreamed = await canStream();
  const found = findBanners(viewer, '/forside', findDismissedBanners);
  const parts = {
    banner: <Banners {...{ found, isStreamed }} dismiss={dismissBannerAction} returnTo="/forside" />,
    cards: showCards(viewer),
    important: findImportant(viewer),
    primary: findPrimaryAction(viewer),
    situation: findSituation(viewer),
    automatch: null,
  };
  // Who fails before it is drawn is met there, where it costs its own part only.
  void Promise.allSettled([found, ...Object.values(parts)]);
  const [firstName, interrupted] = await Promise.all([findFirstName(viewer), findInterruptedPage(viewer)]);
  const onlyCitizen = viewer.kind === 'caseworker' && (await searchParams).kun === 'borger';
  const fold = viewer.kind === 'citizen' ? foldAction : null;
  return <ForsidePage {...{ firstName, interrupted, onlyCitizen, isStreamed, fold }} {...parts} />;
}
