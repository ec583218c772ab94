'use client';

import { useEffect } from 'react';

/** Takes a focus that has been lost to the row that something happened to: the button that was pressed is gone. */
export function RowArrival({ rowId, what }: { rowId: string | null; what: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another message is another arrival.
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById(`log-${rowId}`)?.querySelector('a')?.focus({ preventScroll: true });
  }, [rowId, what]);
  return null;
}
