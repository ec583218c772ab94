import type { Metadata } from 'next';
import { Banners } from '@/components/banner/banners';
import { ForsideCards } from '@/components/forside/forside-cards';
import { ForsidePage } from '@/components/forside/forside-page';
import { ImportantInformation } from '@/components/forside/important-information';
import { PrimaryAction } from '@/components/forside/primary-action';
import { SituationPanel } from '@/components/forside/situation-panel';
import { laterParts } from '@/components/ui/later';
import { Pending } from '@/components/ui/pending';
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
  const fold = viewer.kind === 'citizen' ? foldAction : null;
  const later = laterParts(await canStream());
  const wait = (what: string) => <Pending what={what} />;
  const banners = { dismiss: dismissBannerAction, returnTo: '/forside' };
  const parts = {
    banner: later(
      findBanners(viewer, '/forside', findDismissedBanners),
      (found) => <Banners banners={found} {...banners} />,
      null,
    ),
    cards: later(showCards(viewer), (found) => <ForsideCards {...found} />, wait('dine kort')),
    important: later(
      findImportant(viewer),
      (found) => <ImportantInformation {...found} fold={fold} />,
      wait('vigtig information'),
    ),
    primary: later(findPrimaryAction(viewer), (action) => <PrimaryAction action={action} />, wait('dit næste skridt')),
    situation: later(findSituation(viewer), (found) => <SituationPanel situation={found} />, wait('din status')),
    automatch: null,
  };
  const [firstName, interrupted] = await Promise.all([findFirstName(viewer), findInterruptedPage(viewer)]);
  const onlyCitizen = viewer.kind === 'caseworker' && (await searchParams).kun === 'borger';
  return <ForsidePage {...{ firstName, interrupted, onlyCitizen, parts }} />;
}
