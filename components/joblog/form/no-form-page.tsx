import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { SystemDown } from '@/components/ui/system-down';
import { TextLink } from '@/components/ui/text-link';

const trail = [
  { title: 'Forside', href: '/forside' },
  { title: 'Joblog', href: '/joblog' },
];

/** There is no such joblog to change. */
export function UnknownJoblogPage({ text }: { text: string }) {
  return (
    <Page breadcrumbs={{ trail, current: 'Ret joblog' }}>
      <PageHeading title="Jobloggen findes ikke" lead={text} />
      <p>
        <TextLink href="/joblog">Se alle dine joblogs</TextLink>
      </p>
    </Page>
  );
}

/** DFDG does not answer, so nobody can say what there is to change. */
export function JoblogDownPage({ retryHref, isKept }: { retryHref: string; isKept: boolean }) {
  return (
    <Page breadcrumbs={{ trail, current: 'Ret joblog' }}>
      <PageHeading title="Ret joblog" />
      <SystemDown what="Din joblog" retryHref={retryHref}>
        {isKept
          ? 'Det Fælles Datagrundlag svarer ikke. Det, du skrev, er ikke gemt i din joblog endnu, men vi passer på det i 24 timer. Prøv igen om lidt.'
          : undefined}
      </SystemDown>
    </Page>
  );
}
