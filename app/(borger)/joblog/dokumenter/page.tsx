import type { Metadata } from 'next';
import { DocumentsPage } from '@/components/joblog/document/documents-page';
import { Pagination } from '@/components/ui/pagination';
import { requireViewer } from '@/lib/core/session/current';
import { getDokumenter } from '@/lib/joblog/queries/dokumenter';
import { dokumenterHref, dokumenterUrlSchema } from '@/lib/joblog/schema/dokument';

export const metadata: Metadata = { title: 'Gem ansøgning og CV' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Dokumenter({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { side } = dokumenterUrlSchema.parse(await searchParams);
  const found = await getDokumenter(viewer, side);
  const props = { isCitizen: viewer.kind === 'citizen', retryHref: dokumenterHref(side) };
  if (!found.ok) return <DocumentsPage {...props} logs={null} pages={null} />;
  const { logs, page, lastPage } = found.value;
  const pages = <Pagination label="Sider med dokumenter" page={page} lastPage={lastPage} hrefOf={dokumenterHref} />;
  return <DocumentsPage {...props} logs={logs} pages={pages} />;
}
