import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import { TextLink } from './text-link';

type CardProps = {
  title: string;
  level?: HeadingLevel;
  /** Makes the title a link and the whole card its target. */
  href?: string;
  icon?: IconName;
  /** `tint` lifts the card that matters most on the page. */
  tone?: 'plain' | 'tint';
  children?: ReactNode;
  /** Buttons or links at the foot of the card. */
  actions?: ReactNode;
};

/** A framed part of a page with its own heading. */
export function Card({ title, level = 2, href, icon, tone = 'plain', children, actions }: CardProps) {
  return (
    <section className={`card card-${tone}${href ? ' card-link' : ''}`}>
      {icon ? <Icon name={icon} className="card-icon" /> : null}
      <Heading level={level} className="card-title">
        {href ? <TextLink href={href}>{title}</TextLink> : title}
      </Heading>
      {children}
      {actions ? <div className="actions">{actions}</div> : null}
    </section>
  );
}

/** Cards side by side where there is room. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="card-grid">{children}</div>;
}
