import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import { TextLink } from './text-link';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'warning' | 'plain';

type Looks = {
  kind?: ButtonKind;
  /** Shown before the text. */
  icon?: IconName;
  children: ReactNode;
};

type ButtonProps = Looks & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'children'>;

/** The class names of a button; `plain` looks like a link but acts like a button. */
export function buttonClass(kind: ButtonKind): string {
  return kind === 'plain' ? 'function-link' : `button button-${kind}`;
}

/** Does something. To go somewhere, use `ButtonLink`. */
export function Button({ kind = 'primary', icon, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass(kind)} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

/** Goes somewhere, and looks like a button because it is the next step. */
export function ButtonLink({ href, kind = 'primary', icon, children }: Looks & { href: string }) {
  return (
    <TextLink href={href} className={buttonClass(kind)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </TextLink>
  );
}
