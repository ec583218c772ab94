'use client';

import { ErrorPage } from '@/components/erklaeringer/error-page';
import { PublicHeader } from '@/components/layout/public-header';
import { SiteFrame } from '@/components/layout/site-frame';
import { Button } from '@/components/ui/button';

type ErrorProps = { error: Error & { digest?: string }; reset: () => void };

export default function RootError({ error, reset }: ErrorProps) {
  return (
    <SiteFrame header={<PublicHeader />}>
      <title>Der er sket en fejl – Jobnet</title>
      <ErrorPage reference={error.digest} retry={<Button onClick={reset}>Prøv igen</Button>} />
    </SiteFrame>
  );
}
