import type { Metadata } from 'next';
import { SaveSearchPage } from '@/components/gemt-soegning/save-search-page';
import { type PageParams, paramsOf } from '@/lib/find-job/schema';
import { saveSearchAction } from '@/lib/gemt-soegning/actions';
import { getSaveForm, requireSaver } from '@/lib/gemt-soegning/queries/list';

export const metadata: Metadata = { title: 'Gem søgning' };

export default async function SaveSearch({ searchParams }: { searchParams: Promise<PageParams> }) {
  const params = paramsOf(await searchParams);
  const viewer = await requireSaver(params);
  return <SaveSearchPage {...(await getSaveForm(viewer, params))} action={saveSearchAction} />;
}
