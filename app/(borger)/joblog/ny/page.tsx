import type { Metadata } from 'next';
import { NewJoblogPage } from '@/components/joblog/form/new-page';
import { requireCitizen } from '@/lib/core/session/current';
import { createJoblogAction } from '@/lib/joblog/actions/form';
import { getNewForm } from '@/lib/joblog/queries/new-form';

export const metadata: Metadata = { title: 'Opret joblog' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewJoblog({ searchParams }: Props) {
  const viewer = await requireCitizen();
  return <NewJoblogPage {...(await getNewForm(viewer, await searchParams))} action={createJoblogAction} />;
}
