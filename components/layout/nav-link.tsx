'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type NavLinkProps = { href: string; children: ReactNode; className?: string };

/** A link of the menu that knows whether it leads to where one already is. */
export function NavLink({ href, children, className }: NavLinkProps) {
  const path = usePathname();
  return (
    <a href={href} data-soft="" className={className} aria-current={path === href ? 'page' : undefined}>
      {children}
    </a>
  );
}
