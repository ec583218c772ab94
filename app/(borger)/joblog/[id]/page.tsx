import type { Metadata } from 'next';
import { AdPart } from '@/components/joblog/log/ad-part';
import { LogPage } from '@/components/joblog/log/log-page';
import { NoLogPage } from '@/components/joblog/log/no-log-page';
import { TravelPart } from '@/components/joblog/log/travel-part';
import { laterParts } from '@/components/ui/later';
import { Pending } from '@/components/ui/pending';
import { answerWith } from '@/lib/core/server/answer-status';
import { canStream } from '@/lib/core/server/streaming';
import { requireViewer } from '@/lib/core/session/current';
import * as actions from '@/lib/joblog/actions/dokument';
import { deleteJoblogAction } from '@/lib/joblog/actions/row';
import { findAdLink, findTravel, getLogPage } from '@/lib/joblog/queries/log-page';
import { joblogHref } from '@/lib/joblog/schema';

export const metadata: Metadata = { title: 'Joblog' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Joblog({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const page = await getLogPage(viewer, id, await searchParams);
  if (page.status) answerWith(page.status);
  if (page.state !== 'found') return <NoLogPage state={page.state} retryHref={joblogHref(encodeURIComponent(id))} />;
  const later = laterParts(await canStream());
  const { log, view } = page;
  const travel = view.place && later(findTravel(viewer, view.place), TravelPart, <Pending what="rejsetid" lines={1} />);
  const ad = log.jobAd && later(findAdLink(log), (link) => <AdPart link={link} />, null);
  return <LogPage view={view} actions={actions} deleteAction={deleteJoblogAction} ad={ad} travel={travel} />;
}
