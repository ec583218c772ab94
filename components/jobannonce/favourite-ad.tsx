import type { ReactNode } from 'react';

/** What is read of an ad that search shows; the page knows how it is drawn. */
export type ShownAd = { key: string; title: string; labels: readonly string[]; isNew: boolean };

/** An ad that a citizen has kept. */
export type KeptAd<A extends ShownAd> = {
  key: string;
  title: string;
  employer: string;
  place: string;
  createdAt: Date;
  /** The ad's own page; null when it has none here. */
  href: string | null;
  state: 'open' | 'soon' | 'closed' | 'unknown';
  /** As search knows it today; null when it does not. */
  teaser: A | null;
};

export type DrawAd<A extends ShownAd> = (ad: A, level: 2 | 3, actions: ReactNode) => ReactNode;

type FavouriteAdProps<A extends ShownAd> = { favourite: KeptAd<A>; draw: DrawAd<A>; actions: ReactNode };

/** One favourite: the ad as it is today, or what is remembered of it. */
export function FavouriteAd<A extends ShownAd>({ favourite, draw, actions }: FavouriteAdProps<A>) {
  const { teaser, state } = favourite;
  if (!teaser) return <RememberedAd favourite={favourite} actions={actions} />;
  const labels = state === 'soon' ? ['Snart frist', ...teaser.labels] : teaser.labels;
  return draw({ ...teaser, labels, isNew: false }, 2, actions);
}

type RememberedAdProps = { favourite: Omit<KeptAd<ShownAd>, 'teaser'>; actions: ReactNode };

function RememberedAd({ favourite: { title, employer, place, href, state }, actions }: RememberedAdProps) {
  return (
    <article className="teaser teaser-seen">
      <h2>{href ? <a href={href}>{title}</a> : title}</h2>
      <p className="teaser-where">{[employer, place].filter(Boolean).join(' · ')}</p>
      <p className="teaser-facts">
        <strong>
          {state === 'closed' ? 'Jobopslaget er taget ned' : 'Vi kan ikke se lige nu, om jobbet stadig kan søges'}
        </strong>
      </p>
      <div className="teaser-actions">{actions}</div>
    </article>
  );
}
