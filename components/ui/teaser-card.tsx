'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** What is drawn of an ad; what an ad does not have is left out. */
export type TeaserCardProps = {
  /** `index:id`, by which a browser reports what was opened. */
  adKey: string;
  level: 2 | 3 | 4;
  href: string;
  title: string;
  lang?: 'da' | undefined;
  /** Where the title leads, in words. */
  opens: string;
  newText?: string | undefined;
  seenText?: string | undefined;
  where: string;
  excerpt: string;
  deadline: string;
  isDeadlineNear?: true | undefined;
  published: string;
  labels: readonly string[];
  actions?: ReactNode;
};

/**
 * One ad of a list. It runs in the browser for the sake of the page's size: a page that is drawn on the server is sent
 * along as data as well, and twenty ads are far less as texts than as elements.
 */
export function TeaserCard(card: TeaserCardProps) {
  const { level, href, title, lang, opens, newText, seenText, where, excerpt, deadline, published, labels } = card;
  const Title: 'h2' | 'h3' | 'h4' = `h${level}`;
  return (
    <article className={seenText ? 'teaser teaser-seen' : 'teaser'}>
      <Title>
        <a href={href} target="_blank" rel="noopener" lang={lang} data-annonce={card.adKey}>
          {title}
          <Icon name="open-in-new" label={opens} />
        </a>
        {newText ? <span className="is-new">{newText}</span> : null}
        {seenText ? <span className="is-seen">{seenText}</span> : null}
      </Title>
      <p className="teaser-where">{where}</p>
      {excerpt ? <p lang={lang}>{excerpt}</p> : null}
      <p className="teaser-facts">
        <strong className={card.isDeadlineNear ? 'is-near' : undefined}>{deadline}</strong>
        <span>{published}</span>
        {labels.map((label) => (
          <span key={label} className="teaser-label">
            {label}
          </span>
        ))}
      </p>
      {card.actions ? <div className="teaser-actions">{card.actions}</div> : null}
    </article>
  );
}
