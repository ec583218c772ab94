import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AutomatchPart } from '@/components/automatch/automatch-part';
import { FavouriteButton } from '@/components/forms/favourite-button';
import { ForsidePage } from '@/components/forside/forside-page';
import { Teaser } from '@/components/ui/teaser';
import { hideSuggestionAction as hide, showSuggestionAction as show } from '@/lib/automatch/actions';
import type { Suggestion } from '@/lib/automatch/queries/find-automatch';
import { dismissBannerAction as dismiss } from '@/lib/banner/actions';
import { newFormState } from '@/lib/core/form-state';
import { canStream } from '@/lib/core/server/streaming';
import { requireViewer } from '@/lib/core/session/current';
import { textsFor } from '@/lib/find-job/texts';
import { foldAction as fold } from '@/lib/forside/actions';
import { openForside } from '@/lib/forside/mutations';
import { favouriteAction } from '@/lib/jobannonce/actions';
import { favouriteTexts } from '@/lib/jobannonce/texts/favourites';

export const metadata: Metadata = { title: 'Forside' };

function favourite({ key, title, isFavorite }: Suggestion) {
  const button = { action: favouriteAction, initialState: newFormState(randomUUID()), adKey: key, title };
  return <FavouriteButton {...button} isFavourite={isFavorite} texts={favouriteTexts} />;
}

const texts = textsFor('jobnet').teaser;
const teaser = (ad: Suggestion, actions: ReactNode) => <Teaser teaser={ad} {...{ texts, actions }} level={4} />;

export default async function Forside({ searchParams }: PageProps<'/forside'>) {
  const viewer = await requireViewer();
  const { head, automatch: found, ...parts } = openForside(viewer, searchParams);
  const [isStreamed, { justHidden, ...above }] = await Promise.all([canStream(), head]);
  const isOwn = viewer.kind === 'citizen';
  const suggestions = { found, isStreamed, justHidden, teaser, actions: isOwn ? { hide, show, favourite } : null };
  const page = { ...above, ...parts, isStreamed, dismiss, fold: isOwn ? fold : null };
  return <ForsidePage {...page} automatch={<AutomatchPart {...suggestions} />} />;
}
