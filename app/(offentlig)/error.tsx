'use client';

import { ErrorPage } from '@/components/erklaeringer/error-page';
import { Button } from '@/components/ui/button';

type ErrorProps = { error: Error & { digest?: string }; reset: () => void };

export default function PublicError({ error, reset }: ErrorProps) {
  return (
    <>
      <title>Der er sket en fejl – Jobnet</title>
      <ErrorPage reference={error.digest} retry={<Button onClick={reset}>Prøv igen</Button>} />
    </>
  );
}
