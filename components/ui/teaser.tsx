import type { ReactNode } from 'react';
import { TeaserCard } from './teaser-card';

/** An ad as a list shows it. */
export type TeaserProps = {
  teaser: {
    key: string;
    title: string;
    lang: 'da' | null;
    employer: string;
    place: string;
    distance: string | null;
    excerpt: string;
    deadline: string;
    isDeadlineNear: boolean;
    published: string;
    labels: readonly string[];
    isNew: boolean;
    isSeen: boolean;
    isFavorite: boolean;
    href: string;
    opensOutside: boolean;
  };
  texts: { isNew: string; isSeen: string; opensElsewhere: string; opensHere: string };
  level?: 2 | 3 | 4;
  /** Buttons of a citizen: favourite, joblog. */
  actions?: ReactNode;
};

/** One ad of a list. The title opens it in a new tab, and the whole teaser is its target. */
export function Teaser({ teaser, texts, level = 3, actions }: TeaserProps) {
  const { href, title, lang, isDeadlineNear, excerpt, deadline, published, labels } = teaser;
  const where = [teaser.employer, teaser.place, teaser.distance].filter(Boolean).join(' · ');
  return (
    <TeaserCard
      adKey={teaser.key}
      {...{ level, href, title, where, excerpt, deadline, published, labels }}
      {...(lang && { lang })}
      {...(teaser.isNew && { newText: texts.isNew })}
      {...(teaser.isSeen && { seenText: texts.isSeen })}
      {...(isDeadlineNear && { isDeadlineNear })}
      {...(actions && { actions })}
      opens={teaser.opensOutside ? texts.opensElsewhere : texts.opensHere}
    />
  );
}
