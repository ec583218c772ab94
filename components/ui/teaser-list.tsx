'use client';

import type { ReactNode } from 'react';
import { type Packed, unpack } from './packed';
import { TeaserCard, type TeaserCardProps } from './teaser-card';

type TeaserListProps = {
  cards: Packed<readonly TeaserCardProps[]>;
  /** Buttons of a citizen, one entry for each ad. */
  actions?: readonly ReactNode[] | undefined;
};

/** Ads in a list. They are drawn in the browser too for the sake of the page's size and time: see `pack`. */
export function TeaserList({ cards, actions }: TeaserListProps) {
  return (
    <ol className="teasers nobullet-list">
      {unpack(cards).map((card, at) => (
        <li key={card.adKey}>
          <TeaserCard {...card} actions={actions?.[at]} />
        </li>
      ))}
    </ol>
  );
}
