'use client';

import { useSearchParams } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { Button, ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionError, type SectionErrorProps } from './section-error';

/** A page of Find Job failed: in the words of whichever of the two it was. */
export function FindJobError(props: SectionErrorProps) {
  const isWidk = useSearchParams().getAll('WIDK').includes('true');
  if (!isWidk) return <SectionError {...props} />;
  const { error, reset } = props;
  return (
    <Page>
      <title>Something went wrong – Work in Denmark</title>
      <PageHeading
        title="Something went wrong on our side"
        lead="It is not your fault. We could not show the page, and have noted the error."
      />
      <div className="actions">
        <Button onClick={reset}>Try again</Button>
        <ButtonLink href="/find-job?WIDK=true" kind="secondary">
          Search all jobs
        </ButtonLink>
      </div>
      {error.digest ? <p>Reference: {error.digest}</p> : null}
    </Page>
  );
}
