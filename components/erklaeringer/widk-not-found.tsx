import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';

/** Nothing stands at this address of Work in Denmark. */
export function WidkNotFound() {
  return (
    <Page>
      <PageHeading
        title="We cannot find the page"
        lead="There is no such page, or it has been moved. Perhaps the address is misspelt, or the job has been taken down."
      />
      <ButtonLink href="/find-job?WIDK=true">Search all jobs</ButtonLink>
    </Page>
  );
}
