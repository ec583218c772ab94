'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]');

function closeMenus(except?: Node | null) {
  for (const menu of openMenus()) if (!except || !menu.contains(except)) menu.open = false;
}

function closeOnEscape(event: KeyboardEvent) {
  if (event.key !== 'Escape') return;
  for (const menu of openMenus()) {
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
  }
}

const closeOnLeaving = (event: Event) => {
  if (event.target instanceof Node) closeMenus(event.target);
};

/** Closes the menus on Escape, on a click or focus outside, and when a new page is shown. They open without help. */
export function MenuCloser() {
  const path = usePathname();
  const shown = useRef(path);
  useEffect(() => {
    // Not when the page comes alive: on a slow phone somebody may have opened the menu by then.
    if (shown.current === path) return;
    shown.current = path;
    closeMenus();
  }, [path]);
  useEffect(() => {
    document.addEventListener('keydown', closeOnEscape);
    document.addEventListener('click', closeOnLeaving);
    document.addEventListener('focusin', closeOnLeaving);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('click', closeOnLeaving);
      document.removeEventListener('focusin', closeOnLeaving);
    };
  }, []);
  return null;
}
