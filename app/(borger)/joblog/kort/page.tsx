import type { Metadata } from 'next';
import { JoblogKortPage } from '@/components/joblog/list/kort-page';
import { Pagination } from '@/components/ui/pagination';
import { requireViewer } from '@/lib/core/session/current';
import { getKort } from '@/lib/joblog/queries/kort';
import { joblogKortPath, listHref, readListParams } from '@/lib/joblog/schema/liste';

export const metadata: Metadata = { title: 'Joblog på kort' };

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function JoblogKort({ searchParams }: Props) {
  const viewer = await requireViewer();
  const params = readListParams(await searchParams);
  const { status } = params;
  const found = await getKort(viewer, params);
  const hrefs = { listHref: listHref({ status }), hereHref: listHref(params, undefined, joblogKortPath) };
  if (!found.ok) return <JoblogKortPage {...hrefs} kort={null} />;
  const { pages, board, ...kort } = found.value;
  const hrefOf = (side: number) => listHref({ status, side }, undefined, joblogKortPath);
  const links = <Pagination label="Sider med joblogs på kortet" {...pages} hrefOf={hrefOf} />;
  return <JoblogKortPage {...hrefs} kort={{ ...kort, board: { ...board, pages: links } }} />;
}
