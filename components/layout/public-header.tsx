'use client';

import { ButtonLink } from '@/components/ui/button';
import { NavLink } from './nav-link';
import { Wordmark } from './wordmark';

/** The header for those who are not logged in. Drawn in the browser too, for the same reason as the footer. */
export function PublicHeader() {
  return (
    <header className="site-header">
      <div className="container header-bar">
        <Wordmark href="/" />
        <nav aria-label="Hovedmenu" className="header-public">
          <NavLink href="/find-job" className="header-link">
            Find job
          </NavLink>
          <ButtonLink href="/login">Log ind</ButtonLink>
        </nav>
      </div>
    </header>
  );
}
