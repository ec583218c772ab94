import type { ReactNode } from 'react';
import { contentId } from './page';
import { ScriptMark } from './script-mark';
import { SiteFooter } from './site-footer';

type SiteFrameProps = {
  header: ReactNode;
  /** The page: a `Page`. */
  children: ReactNode;
  /** Stands above everything: cookie message, demonstration note, caseworker bar. */
  notices?: ReactNode;
  /** Works behind the page: the session dialog. */
  behind?: ReactNode;
};

/** What every page stands in. */
export function SiteFrame({ header, children, notices, behind }: SiteFrameProps) {
  return (
    <>
      <a href={`#${contentId}`} className="skipnav">
        Gå til sidens indhold
      </a>
      {notices}
      {header}
      {children}
      <SiteFooter />
      {behind}
      <ScriptMark />
    </>
  );
}
