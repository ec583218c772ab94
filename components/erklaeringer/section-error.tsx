'use client';

import { ErrorPage } from '@/components/erklaeringer/error-page';
import { Button } from '@/components/ui/button';

export type SectionErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** Stands in the frame where a page failed, with the reference that stands in the log too. */
export function SectionError({ error, reset }: SectionErrorProps) {
  return (
    <>
      <title>Der er sket en fejl – Jobnet</title>
      <ErrorPage reference={error.digest} retry={<Button onClick={reset}>Prøv igen</Button>} />
    </>
  );
}
