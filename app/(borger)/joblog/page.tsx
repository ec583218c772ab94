import type { Metadata } from 'next';
import { ListPage } from '@/components/joblog/list/list-page';
import { PrintPage } from '@/components/joblog/list/print-page';
import { requireViewer } from '@/lib/core/session/current';
import * as actions from '@/lib/joblog/actions/row';
import { getPrint } from '@/lib/joblog/queries/export';
import { getListPage } from '@/lib/joblog/queries/list-page';
import { listHref, readListParams } from '@/lib/joblog/schema/liste';

export const metadata: Metadata = { title: 'Joblog' };

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function Joblog({ searchParams }: Props) {
  const viewer = await requireViewer();
  const params = readListParams(await searchParams);
  const { status, udskriv } = params;
  if (udskriv) {
    const print = await getPrint(viewer, params);
    return <PrintPage print={print.ok ? print.value : null} backHref={listHref({ status })} />;
  }
  const { tools, hrefs, ...page } = await getListPage(viewer, params);
  const hrefsOfPage = { ...hrefs, side: (side: number) => listHref({ status, side }) };
  return <ListPage {...page} tools={{ ...tools, actions: { ...actions } }} hrefs={hrefsOfPage} />;
}
