import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';
import { Icon } from './icon';
import type { IconName } from './icon-names';

type EmptyStateProps = {
  title: string;
  level?: HeadingLevel;
  icon?: IconName;
  /** Why it is empty, and what would fill it. */
  children: ReactNode;
  actions?: ReactNode;
};

/** Nothing here, which is fine. When we could not find out, use `SystemDown`. */
export function EmptyState({ title, level = 2, icon = 'info', children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} className="empty-state-icon" />
      <Heading level={level}>{title}</Heading>
      {children}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  );
}
