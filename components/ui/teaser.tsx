import type { ReactNode } from 'react';
import { TeaserCard, type TeaserCardProps } from './teaser-card';

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
  level?: 2 | 3 | 4 | undefined;
  /** Buttons of a citizen: favourite, joblog. */
  actions?: ReactNode;
};

/** One ad of a list. The title opens it in a new tab, and the whole teaser is its target. */
export function Teaser({ teaser, texts, level, actions }: TeaserProps) {
  return <TeaserCard {...cardOf(teaser, texts, level)} {...(actions && { actions })} />;
}

/** An ad as it is drawn. */
export function cardOf(
  { key, href, title, lang, employer, place, distance, ...ad }: TeaserProps['teaser'],
  texts: TeaserProps['texts'],
  level: 2 | 3 | 4 = 3,
): TeaserCardProps {
  const { excerpt, deadline, published, labels } = ad;
  return {
    adKey: key,
    level,
    href,
    title,
    where: [employer, place, distance].filter(Boolean).join(' · '),
    excerpt,
    deadline,
    published,
    labels,
    ...(lang && { lang }),
    ...(ad.isNew && { newText: texts.isNew }),
    ...(ad.isSeen && { seenText: texts.isSeen }),
    ...(ad.isDeadlineNear && { isDeadlineNear: true }),
    opens: ad.opensOutside ? texts.opensElsewhere : texts.opensHere,
  };
}
