import type { ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';

type StatementPageProps = { title: string; lead?: string; children: ReactNode };

/** A page of running text about Jobnet itself. */
export function StatementPage({ title, lead, children }: StatementPageProps) {
  return (
    <Page breadcrumbs={{ trail: [{ title: 'Jobnet', href: '/' }], current: title }}>
      <PageHeading title={title} lead={lead} />
      <div className="statement">{children}</div>
    </Page>
  );
}
