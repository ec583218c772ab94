import type { ReactNode } from 'react';
import { Teaser, type TeaserProps } from '@/components/find-job/teaser';

/** An ad that a citizen has kept. */
export type FavouriteAdProps = {
  key: string;
  title: string;
  employer: string;
  place: string;
  createdAt: Date;
  /** The ad's own page; null when it has none here. */
  href: string | null;
  state: 'open' | 'soon' | 'closed' | 'unknown';
  /** As search knows it today; null when it does not. */
  teaser: TeaserProps['teaser'] | null;
};

type Props = { favourite: FavouriteAdProps; texts: TeaserProps['texts']; actions: ReactNode };

/** One favourite: the ad as it is today, or what is remembered of it. */
export function FavouriteAd({ favourite, texts, actions }: Props) {
  const { teaser, state } = favourite;
  if (!teaser) return <RememberedAd favourite={favourite} texts={texts} actions={actions} />;
  const labels = state === 'soon' ? ['Snart frist', ...teaser.labels] : teaser.labels;
  return <Teaser level={2} teaser={{ ...teaser, labels, isNew: false }} texts={texts} actions={actions} />;
}

function RememberedAd({ favourite: { title, employer, place, href, state }, actions }: Props) {
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
