'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Takes the focus to what a form has led to: the button that was pressed is gone. Again whenever `what` is another. */
export function Arrival({ what, children }: { what: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another message is another arrival.
  useEffect(() => place.current?.focus(), [what]);
  return (
    <div ref={place} tabIndex={-1} role="status">
      {children}
    </div>
  );
}
