import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';
import { Icon } from './icon';

type DisclosureProps = { title: string; children: ReactNode; isOpen?: boolean };

/** A line that unfolds an explanation. */
export function Disclosure({ title, children, isOpen = false }: DisclosureProps) {
  return (
    <details className="details" open={isOpen}>
      <summary className="details-summary">{title}</summary>
      <div className="details-text">{children}</div>
    </details>
  );
}

type AccordionPartProps = DisclosureProps & {
  level?: HeadingLevel;
  /** Stands to the right of the title: a number, a date. */
  note?: string;
};

/** One fold of an accordion; put several after each other. Works without JavaScript and when searching in the page. */
export function AccordionPart({ title, children, isOpen = false, level = 2, note }: AccordionPartProps) {
  return (
    <details className="accordion-part" open={isOpen}>
      <summary>
        <Heading level={level}>{title}</Heading>
        {note ? <span className="accordion-note">{note}</span> : null}
        <Icon name="chevron-down" />
      </summary>
      <div className="accordion-content">{children}</div>
    </details>
  );
}
