import type { ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { Tabs } from '@/components/ui/tabs';

const rooms = [
  { href: '/demo', title: 'Personer og styring' },
  { href: '/demo/mail', title: 'E-mails' },
  { href: '/demo/sms', title: 'Sms’er' },
] as const;

type DemoFrameProps = { current: (typeof rooms)[number]['href']; title: string; lead: string; children: ReactNode };

/** One of the pages for people who try the portal. */
export function DemoFrame({ current, title, lead, children }: DemoFrameProps) {
  return (
    <Page breadcrumbs={{ trail: [{ title: 'Jobnet', href: '/' }], current: title }}>
      <PageHeading title={title} lead={lead} />
      <Tabs label="Demonstration" tabs={rooms.map((room) => ({ ...room, isCurrent: room.href === current }))} />
      {children}
    </Page>
  );
}
