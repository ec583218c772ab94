import type { ReactNode } from 'react';
import { Icon } from './icon';

type TextLinkProps = {
  href: string;
  children: ReactNode;
  className?: string;
  /** Opens in a new tab, and says so. */
  newTab?: boolean;
  'aria-label'?: string;
  'aria-current'?: 'page' | 'true' | 'step';
};

const isElsewhere = (href: string) => /^([a-z]+:|#)/i.test(href);

/**
 * A link. Nothing is fetched ahead: a page that is only looked towards must not renew the session. Where JavaScript runs,
 * the frame follows those that say `data-soft` without loading everything anew.
 */
export function TextLink({ href, children, newTab = false, ...rest }: TextLinkProps) {
  if (newTab)
    return (
      <a href={href} target="_blank" rel="noopener noreferrer" {...rest}>
        {children}
        <Icon name="open-in-new" className="link-icon" label="(åbner i en ny fane)" />
      </a>
    );
  if (isElsewhere(href))
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  return (
    <a href={href} data-soft="" {...rest}>
      {children}
    </a>
  );
}
