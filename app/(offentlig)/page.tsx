import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Banners } from '@/components/banner/banners';
import { ForsideOffentlig } from '@/components/forside-offentlig/forside-offentlig';
import { laterParts } from '@/components/ui/later';
import { dismissBannerAction } from '@/lib/banner/actions';
import { findBanners } from '@/lib/banner/queries';
import { canStream } from '@/lib/core/server/streaming';
import { findActor, homeOf } from '@/lib/core/session/current';

export const metadata: Metadata = { title: { absolute: 'Jobnet – find job og meld dig ledig' } };

export default async function PublicFrontPage() {
  const actor = await findActor();
  if (actor?.kind === 'citizen') redirect((await homeOf()) ?? '/forside');
  const banners = { dismiss: dismissBannerAction, returnTo: '/' };
  const later = laterParts(await canStream());
  const banner = later(findBanners(null, '/'), (found) => <Banners banners={found} {...banners} />, null);
  return <ForsideOffentlig banner={banner} />;
}
