import type { Metadata } from 'next';
import { SavedSearchesPage } from '@/components/gemt-soegning/saved-searches-page';
import { requireCitizen } from '@/lib/core/session/current';
import { renameSearchAction, searchButtonAction } from '@/lib/gemt-soegning/actions';
import { type ListParams, listSavedSearches } from '@/lib/gemt-soegning/queries/list';

export const metadata: Metadata = { title: 'Gemte søgninger' };

export default async function SavedSearches({ searchParams }: { searchParams: Promise<ListParams> }) {
  const viewer = await requireCitizen();
  const list = await listSavedSearches(viewer, await searchParams);
  return <SavedSearchesPage {...list} buttonAction={searchButtonAction} renameAction={renameSearchAction} />;
}
