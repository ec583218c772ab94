import type { ReactNode } from 'react';
import { contentId } from './page';
import { ScriptMark } from './script-mark';
import { SiteFooter } from './site-footer';
import { SoftLinks } from './soft-links';

type SiteFrameProps = {
  header: ReactNode;
  /** The page: a `Page`. */
  children: ReactNode;
  /** Stands above everything: cookie message, demonstration note, caseworker bar. */
  notices?: ReactNode;
  /** Works behind the page: the session dialog. */
  behind?: ReactNode;
  /** Where the page is not Jobnet's own. */
  footer?: ReactNode;
  skipText?: string;
};

/** What every page stands in. */
export function SiteFrame({ header, children, notices, behind, footer, skipText }: SiteFrameProps) {
  return (
    <>
      <a href={`#${contentId}`} className="skipnav">
        {skipText ?? 'Gå til sidens indhold'}
      </a>
      {notices}
      {header}
      {children}
      {footer ?? <SiteFooter />}
      {behind}
      <ScriptMark />
      <SoftLinks />
    </>
  );
}
