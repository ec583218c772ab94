'use client';

import { ErrorPage } from '@/components/erklaeringer/error-page';
import { plex } from '@/components/styles/fonts';
import { Button } from '@/components/ui/button';
import '@/components/styles/jobnet.scss';

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** Stands in for the whole document when not even the layout could be drawn. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="da" className={plex.variable}>
      <body>
        <title>Der er sket en fejl – Jobnet</title>
        <ErrorPage reference={error.digest} retry={<Button onClick={reset}>Prøv igen</Button>} />
      </body>
    </html>
  );
}
