import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import type { Suggestion } from '@/components/automatch/automatch';
import { AutomatchPart } from '@/components/automatch/automatch-part';
import { ForsidePage } from '@/components/forside/forside-page';
import { FavouriteButton } from '@/components/jobannonce/favourite-button';
import { Banners } from '@/components/layout/banners';
import { hideSuggestionAction as hide, showSuggestionAction as show } from '@/lib/automatch/actions';
import { dismissBannerAction as dismiss } from '@/lib/banner/actions';
import { newFormState } from '@/lib/core/form-state';
import { canStream } from '@/lib/core/server/streaming';
import { requireViewer } from '@/lib/core/session/current';
import { textsFor } from '@/lib/find-job/texts';
import { foldAction as fold } from '@/lib/forside/actions';
import { openForside } from '@/lib/forside/mutations';
import { findForsideHead } from '@/lib/forside/queries/own';
import { favouriteAction } from '@/lib/jobannonce/actions';
import { favouriteTexts } from '@/lib/jobannonce/texts/favourites';

export const metadata: Metadata = { title: 'Forside' };

function favourite({ key, title, isFavorite }: Suggestion) {
  const button = { action: favouriteAction, initialState: newFormState(randomUUID()), adKey: key, title };
  return <FavouriteButton {...button} isFavourite={isFavorite} texts={favouriteTexts} />;
}

export default async function Forside({ searchParams }: PageProps<'/forside'>) {
  const viewer = await requireViewer();
  const { banners, automatch, ...parts } = openForside(viewer);
  const [isStreamed, { justHidden, ...head }] = await Promise.all([canStream(), findForsideHead(viewer, searchParams)]);
  const isOwn = viewer.kind === 'citizen';
  const suggestions = { found: automatch, isStreamed, justHidden, texts: textsFor('jobnet').teaser };
  const slots = {
    banner: <Banners found={banners} {...{ isStreamed, dismiss }} returnTo="/forside" />,
    automatch: <AutomatchPart {...suggestions} actions={isOwn ? { hide, show, favourite } : null} />,
  };
  return <ForsidePage {...{ ...head, ...parts, ...slots, isStreamed }} fold={isOwn ? fold : null} />;
}
