import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LaterPage } from '@/components/menu/later-page';
import { requireCitizen, requireViewer } from '@/lib/core/session/current';
import { findLaterPage } from '@/lib/menu/texts/later-pages';

type Props = { params: Promise<{ side: string[] }> };

const doors = { alle: async () => null, borger: requireCitizen, 'borger-og-sagsbehandler': requireViewer };
const homes = { alle: { title: 'Jobnet', href: '/' }, borger: { title: 'Forside', href: '/forside' } };

async function laterPage({ params }: Props) {
  return findLaterPage(`/${(await params).side.join('/')}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await laterPage(props))?.title ?? 'Siden findes ikke' };
}

export default async function Later(props: Props) {
  const page = await laterPage(props);
  if (!page) notFound();
  const viewer = await doors[page.audience]();
  return <LaterPage {...page} home={viewer ? homes.borger : homes.alle} />;
}
