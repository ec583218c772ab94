import type { Metadata } from 'next';
import { NewJoblogPage } from '@/components/joblog/form/new-page';
import { createJoblogAction } from '@/lib/joblog/actions/form';
import { getNewForm, requireWriter } from '@/lib/joblog/queries/new-form';

export const metadata: Metadata = { title: 'Opret joblog' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewJoblog({ searchParams }: Props) {
  const params = await searchParams;
  const viewer = await requireWriter(params);
  return <NewJoblogPage {...(await getNewForm(viewer, params))} action={createJoblogAction} />;
}
