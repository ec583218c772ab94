import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { SystemDown } from '@/components/ui/system-down';
import { TextLink } from '@/components/ui/text-link';

type NoLogPageProps = { state: 'unknown' | 'down'; retryHref: string };

const trail = [
  { title: 'Forside', href: '/forside' },
  { title: 'Joblog', href: '/joblog' },
];

/** A joblog that is not there, or cannot be fetched: two different things. */
export function NoLogPage({ state, retryHref }: NoLogPageProps) {
  if (state === 'down')
    return (
      <Page breadcrumbs={{ trail, current: 'Joblog' }}>
        <PageHeading title="Joblog" />
        <SystemDown what="Jobloggen" retryHref={retryHref}>
          Det Fælles Datagrundlag, som gemmer jobloggen, svarer ikke lige nu. Intet er gået tabt. Prøv igen om lidt.
        </SystemDown>
      </Page>
    );
  return (
    <Page breadcrumbs={{ trail, current: 'Jobloggen findes ikke' }}>
      <PageHeading
        title="Jobloggen findes ikke"
        lead="Den kan være slettet på Jobnet eller i a-kassen, eller adressen kan være skrevet forkert."
      />
      <p>
        <TextLink href="/joblog">Gå til joblog</TextLink>
      </p>
    </Page>
  );
}
