import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs';

/** Where the skip link leads. */
export const contentId = 'indhold';

type PageProps = {
  children: ReactNode;
  /** The way to the page; leave out on a front page. */
  breadcrumbs?: { trail: readonly Crumb[]; current: string };
  /** What editors want everybody to know (FOR-1); stands first. */
  banner?: ReactNode;
  /** `full` lets the parts of the page set their own width. */
  width?: 'standard' | 'full';
};

/** What is a page's own, between header and footer: every page renders exactly one. */
export function Page({ children, breadcrumbs, banner, width = 'standard' }: PageProps) {
  return (
    <>
      {breadcrumbs ? (
        <div className="container">
          <Breadcrumbs {...breadcrumbs} />
        </div>
      ) : null}
      <main id={contentId} tabIndex={-1} className={width === 'full' ? 'page-full' : 'page container'}>
        {width === 'full' && banner ? <div className="container">{banner}</div> : banner}
        {children}
      </main>
    </>
  );
}
