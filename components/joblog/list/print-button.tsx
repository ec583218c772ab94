'use client';

import { useHydrated } from '@/components/forms/use-hydrated';
import { Button } from '@/components/ui/button';

/** Prints the page. Without JavaScript the browser's own menu does. */
export function PrintButton() {
  if (!useHydrated()) return <span>Brug browserens menu for at udskrive siden.</span>;
  return (
    <Button icon="print" onClick={() => window.print()}>
      Udskriv
    </Button>
  );
}
