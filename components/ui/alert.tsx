import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';
import { Icon } from './icon';
import type { Language } from './language';

export type AlertKind = 'info' | 'success' | 'warning' | 'error';

type AlertProps = {
  kind: AlertKind;
  title?: string;
  level?: HeadingLevel;
  /** Only for what appears after the page has loaded: reads it out when it comes. */
  live?: boolean;
  language?: Language;
  children?: ReactNode;
};

const kindInWords = {
  da: { info: 'Information', success: 'Gennemført', warning: 'Advarsel', error: 'Fejl' },
  en: { info: 'Information', success: 'Done', warning: 'Warning', error: 'Error' },
} as const;

/** A message that stands out. The kind is said in words too, for those who do not see the colour. */
export function Alert({ kind, title, level = 2, live = false, language = 'da', children }: AlertProps) {
  const announced = kind === 'warning' || kind === 'error' ? 'alert' : 'status';
  return (
    <div className={`alert alert-${kind}`} role={live ? announced : undefined}>
      <Icon name={kind} className="alert-icon" label={kindInWords[language][kind]} />
      <div className="alert-body">
        {title ? (
          <Heading level={level} className="alert-heading">
            {title}
          </Heading>
        ) : null}
        {children}
      </div>
    </div>
  );
}
