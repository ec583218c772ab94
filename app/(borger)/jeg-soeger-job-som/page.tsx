import type { Metadata } from 'next';
import { JobwishPage } from '@/components/jeg-soeger-job-som/jobwish-page';
import { NearbyButton, NearbyNote } from '@/components/jeg-soeger-job-som/nearby-part';
import { SyncPart } from '@/components/jeg-soeger-job-som/sync-part';
import { Part } from '@/components/ui/part';
import { canStream } from '@/lib/core/server/streaming';
import { requireViewer } from '@/lib/core/session/current';
import type { Viewer } from '@/lib/core/session/viewer';
import * as actions from '@/lib/jeg-soeger-job-som/actions';
import { findNearby } from '@/lib/jeg-soeger-job-som/queries/nearby';
import { getJobwishPage, type WishView } from '@/lib/jeg-soeger-job-som/queries/page';
import { findSync } from '@/lib/jeg-soeger-job-som/queries/sync';

export const metadata: Metadata = { title: 'Jeg søger job som' };

async function Sync({ viewer }: { viewer: Viewer }) {
  const action = actions.resolveConflictAction;
  return <SyncPart {...(await findSync(viewer))} action={action} isCitizen={viewer.kind === 'citizen'} />;
}

async function Nearby({ viewer, wish }: { viewer: Viewer; wish?: WishView }) {
  const found = await findNearby(viewer);
  if (!wish) return found.ok && found.value ? null : <NearbyNote why={found.ok ? 'no-home' : 'down'} />;
  const ads = found.ok ? found.value?.get(wish.conceptUriDa) : undefined;
  return ads ? <NearbyButton {...ads} navn={wish.navn} /> : null;
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Jobwishes({ searchParams }: Props) {
  const viewer = await requireViewer();
  // Asked for together, before anything is drawn.
  void Promise.allSettled([findSync(viewer), findNearby(viewer)]);
  const [page, isStreamed] = await Promise.all([getJobwishPage(viewer, await searchParams), canStream()]);
  const later = (part: React.ReactNode) => <Part {...{ isStreamed, pending: null }}>{part}</Part>;
  const nearby = (wish: WishView) => later(<Nearby viewer={viewer} wish={wish} />);
  const parts = { sync: later(<Sync viewer={viewer} />), nearby, nearbyNote: later(<Nearby viewer={viewer} />) };
  return <JobwishPage {...page} {...parts} actions={actions} />;
}
