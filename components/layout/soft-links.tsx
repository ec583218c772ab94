'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { softHref } from './soft-href';

/**
 * Shows the pages of this portal without loading everything anew: one listener for all links that say `data-soft`,
 * instead of a component for each of them. Before it runs, and without JavaScript, they are ordinary links.
 */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-soft]') : null;
      const href = link && softHref(event, link, location);
      if (href === null) return;
      event.preventDefault();
      router.push(href);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);
  return null;
}
