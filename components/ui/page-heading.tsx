import type { ReactNode } from 'react';

type PageHeadingProps = {
  title: string;
  /** One or two sentences that say what the page is for. */
  lead?: ReactNode;
  /** A short line above the title, such as the area or the step. */
  eyebrow?: string;
  /** Buttons and links for the page as a whole. */
  children?: ReactNode;
};

/** The page's only h1. */
export function PageHeading({ title, lead, eyebrow, children }: PageHeadingProps) {
  return (
    <header className="page-heading">
      <div>
        {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </div>
      {children ? <div className="page-heading-actions">{children}</div> : null}
    </header>
  );
}
