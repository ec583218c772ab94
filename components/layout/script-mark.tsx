'use client';

import { useEffect } from 'react';

/** Tells the server that JavaScript runs here, so that slow parts of a page may come after the rest. */
export function ScriptMark() {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on old phones
    document.cookie = 'jobnet-script=ja; path=/; SameSite=Lax';
  }, []);
  return null;
}
