import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ForsideOffentlig } from '@/components/forside-offentlig/forside-offentlig';
import { Banners } from '@/components/layout/banners';
import { dismissBannerAction } from '@/lib/banner/actions';
import { findBanners } from '@/lib/banner/queries';
import { canStream } from '@/lib/core/server/streaming';
import { findActor, homeOf } from '@/lib/core/session/current';
import { creditsOf } from '@/lib/find-job/queries/credits';

export const metadata: Metadata = { title: { absolute: 'Jobnet – find job og meld dig ledig' } };

export default async function PublicFrontPage() {
  const actor = await findActor();
  if (actor?.kind === 'citizen') redirect((await homeOf()) ?? '/forside');
  const leave = { dismiss: dismissBannerAction, returnTo: '/' };
  const banner = <Banners found={findBanners(null, '/')} isStreamed={await canStream()} {...leave} />;
  return <ForsideOffentlig banner={banner} credits={creditsOf('jobnet')} />;
}
