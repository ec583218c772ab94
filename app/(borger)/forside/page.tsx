import type { Metadata } from 'next';
import { ForsidePage } from '@/components/forside/forside-page';
import { SituationPanel } from '@/components/forside/situation-panel';
import { Part } from '@/components/ui/part';
import { Pending } from '@/components/ui/pending';
import { SystemDown } from '@/components/ui/system-down';
import { canStream } from '@/lib/core/server/streaming';
import { requireViewer } from '@/lib/core/session/current';
import type { Viewer } from '@/lib/core/session/viewer';
import { findFirstName, findInterruptedPage, findSituation } from '@/lib/forside/queries';

export const metadata: Metadata = { title: 'Forside' };

async function SituationPart({ viewer }: { viewer: Viewer }) {
  const situation = await findSituation(viewer);
  if (situation.ok) return <SituationPanel {...situation.value} />;
  return (
    <SystemDown what="Din status og dine næste skridt" retryHref="/forside">
      Vi kan ikke hente dine oplysninger fra Det Fælles Datagrundlag. Intet er gået tabt. Har du en frist i dag, så ring
      til dit jobcenter eller din a-kasse.
    </SystemDown>
  );
}

export default async function Forside({ searchParams }: { searchParams: Promise<{ kun?: string }> }) {
  const viewer = await requireViewer();
  const [firstName, interrupted] = await Promise.all([findFirstName(viewer), findInterruptedPage(viewer)]);
  const onlyCitizen = viewer.kind === 'caseworker' && (await searchParams).kun === 'borger';
  return (
    <ForsidePage {...{ firstName, interrupted, onlyCitizen }}>
      <Part isStreamed={await canStream()} pending={<Pending what="din status" />}>
        <SituationPart viewer={viewer} />
      </Part>
    </ForsidePage>
  );
}
