import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Chips } from '@/components/find-job/chips';
import { KortPage } from '@/components/find-job-kort/kort-page';
import { Pagination } from '@/components/ui/pagination';
import { findActor } from '@/lib/core/session/current';
import { findDetour } from '@/lib/find-job/queries/detour';
import { type PageParams, paramsOf, siteOf } from '@/lib/find-job/schema';
import { textsFor } from '@/lib/find-job/texts';
import { getMapPage } from '@/lib/find-job-kort/queries';
import { mapPath } from '@/lib/find-job-kort/schema';
import { mapTextsFor } from '@/lib/find-job-kort/texts';
import { recordFindJobVisit } from '@/lib/jobsoegningsdata/mutations';

type Props = { searchParams: Promise<PageParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const site = siteOf(paramsOf(await searchParams));
  return { title: { absolute: `${mapTextsFor(site).title} – ${textsFor(site).name}` } };
}

export default async function Kort({ searchParams }: Props) {
  const params = paramsOf(await searchParams);
  const detour = await findDetour(params, mapPath);
  if (detour) redirect(detour);
  const { site, visit, view, chips, clearHref, pages } = await getMapPage(params);
  await recordFindJobVisit(await findActor(), visit);
  const words = textsFor(site);
  return (
    <KortPage
      {...view}
      chips={<Chips chips={chips} clearHref={clearHref} texts={words.chips} />}
      board={view.board && { ...view.board, pages: <Pagination {...pages} texts={words.pages} /> }}
    />
  );
}
