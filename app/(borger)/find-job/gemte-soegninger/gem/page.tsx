import type { Metadata } from 'next';
import { SaveSearchPage } from '@/components/gemt-soegning/save-search-page';
import { requireCitizen } from '@/lib/core/session/current';
import { type PageParams, paramsOf } from '@/lib/find-job/schema';
import { saveSearchAction } from '@/lib/gemt-soegning/actions';
import { getSaveForm } from '@/lib/gemt-soegning/queries/list';

export const metadata: Metadata = { title: 'Gem søgning' };

export default async function SaveSearch({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireCitizen();
  const form = await getSaveForm(viewer, paramsOf(await searchParams));
  return <SaveSearchPage {...form} action={saveSearchAction} />;
}
