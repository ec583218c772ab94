import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/erklaeringer/not-found-page';
import { WidkNotFound } from '@/components/erklaeringer/widk-not-found';
import { Banners } from '@/components/layout/banners';
import { LaterPage } from '@/components/menu/later-page';
import { dismissBannerAction } from '@/lib/banner/actions';
import { findBanners } from '@/lib/banner/queries';
import { answerWith } from '@/lib/core/server/answer-status';
import { canStream } from '@/lib/core/server/streaming';
import { requireCitizen, requireViewer } from '@/lib/core/session/current';
import { findLaterPage } from '@/lib/menu/texts/later-pages';
import { findSite } from '@/lib/ramme/queries';

type Props = { params: Promise<{ side: string[] }> };

const doors = { alle: async () => null, borger: requireCitizen, 'borger-og-sagsbehandler': requireViewer };
const missing = { jobnet: 'Siden findes ikke', widk: 'Page not found' };
const homes = { alle: { title: 'Jobnet', href: '/' }, borger: { title: 'Forside', href: '/forside' } };

async function laterPage({ params }: Props) {
  return findLaterPage(`/${(await params).side.join('/')}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await laterPage(props);
  return page ? { title: page.title } : { title: missing[findSite()], robots: { index: false } };
}

export default async function Later(props: Props) {
  const page = await laterPage(props);
  if (!page) {
    answerWith(404);
    return findSite() === 'widk' ? <WidkNotFound /> : <NotFoundPage />;
  }
  const viewer = await doors[page.audience]();
  const leave = { dismiss: dismissBannerAction, returnTo: page.path };
  const banner = <Banners found={findBanners(viewer, page.path)} isStreamed={await canStream()} {...leave} />;
  return <LaterPage {...page} home={viewer ? homes.borger : homes.alle} banner={banner} />;
}
