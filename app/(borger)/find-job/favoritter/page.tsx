import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { FavouriteButton } from '@/components/forms/favourite-button';
import { FavouritePress } from '@/components/jobannonce/favourite-press';
import { FavouritesPage } from '@/components/jobannonce/favourites-page';
import { Teaser } from '@/components/ui/teaser';
import { newFormState } from '@/lib/core/form-state';
import { requireCitizen } from '@/lib/core/session/current';
import { textsFor } from '@/lib/find-job/texts';
import { favouriteAction, favouritePressAction } from '@/lib/jobannonce/actions';
import { type Favourites as Found, listFavourites } from '@/lib/jobannonce/queries/favourites';
import { favouritesHref, favouritesUrlSchema } from '@/lib/jobannonce/schema';
import { favouriteTexts } from '@/lib/jobannonce/texts/favourites';

export const metadata: Metadata = { title: 'Favoritter' };

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function Favourites({ searchParams }: Props) {
  const viewer = await requireCitizen();
  const url = favouritesUrlSchema.parse(await searchParams);
  const { sorter } = url;
  const list = await listFavourites(viewer, url);
  const form = () => ({ initialState: newFormState(randomUUID()) });
  const press = { action: favouritePressAction, place: { sorter, side: list.page } };
  const keep = { action: favouriteAction, texts: favouriteTexts, isFavourite: false };
  const buttons = {
    remove: ({ key, title }: Ad) => <FavouritePress {...press} {...form()} adKey={key} title={title} />,
    undo: ({ key, title }: Ad) => <FavouritePress {...press} {...form()} adKey={key} title={title} isUndo />,
    keep: ({ key, title }: Ad) => <FavouriteButton {...keep} {...form()} adKey={key} title={title} />,
  };
  const texts = textsFor('jobnet').teaser;
  const draw = (teaser: Found['recent'][number], level: 2 | 3, actions: ReactNode) => (
    <Teaser {...{ teaser, texts, level, actions }} />
  );
  return <FavouritesPage {...list} {...{ sorter, hrefOf: favouritesHref, buttons, draw }} />;
}

type Ad = { key: string; title: string };
