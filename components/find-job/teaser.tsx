import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

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
  const Title: 'h2' | 'h3' | 'h4' = `h${level}`;
  const lang = teaser.lang ?? undefined;
  const marks = [
    ...(teaser.isNew ? [{ name: 'is-new', text: texts.isNew }] : []),
    ...(teaser.isSeen ? [{ name: 'is-seen', text: texts.isSeen }] : []),
  ];
  return (
    <article className={teaser.isSeen ? 'teaser teaser-seen' : 'teaser'}>
      <Title>
        <a href={teaser.href} target="_blank" rel="noopener" lang={lang}>
          {teaser.title}
          <Icon name="open-in-new" label={teaser.opensOutside ? texts.opensElsewhere : texts.opensHere} />
        </a>
        {marks.map(({ name, text }) => (
          <span key={name} className={name}>
            {text}
          </span>
        ))}
      </Title>
      <p className="teaser-where">{[teaser.employer, teaser.place, teaser.distance].filter(Boolean).join(' · ')}</p>
      {teaser.excerpt ? <p lang={lang}>{teaser.excerpt}</p> : null}
      <p className="teaser-facts">
        <strong className={teaser.isDeadlineNear ? 'is-near' : undefined}>{teaser.deadline}</strong>
        <span>{teaser.published}</span>
        {teaser.labels.map((label) => (
          <span key={label} className="teaser-label">
            {label}
          </span>
        ))}
      </p>
      {actions ? <div className="teaser-actions">{actions}</div> : null}
    </article>
  );
}
