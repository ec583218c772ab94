import type { ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { SystemDown } from '@/components/ui/system-down';
import { TextLink } from '@/components/ui/text-link';
import { DocumentList } from './document-list';

type Logs = readonly {
  id: string;
  title: string;
  href: string;
  where: string | null;
  dokumenter: Parameters<typeof DocumentList>[0]['dokumenter'];
}[];

type DocumentsPageProps = {
  isCitizen: boolean;
  /** Null while DFDG does not answer. */
  logs: Logs | null;
  retryHref: string;
  pages: ReactNode;
};

const trail = [
  { title: 'Forside', href: '/forside' },
  { title: 'Joblog', href: '/joblog' },
];

/** "Gem ansøgning og CV": the documents of all joblogs. */
export function DocumentsPage({ isCitizen, logs, retryHref, pages }: DocumentsPageProps) {
  return (
    <Page breadcrumbs={{ trail, current: 'Gem ansøgning og CV' }}>
      <PageHeading
        title="Gem ansøgning og CV"
        lead={
          isCitizen
            ? 'Her er de ansøgninger, CV’er og jobannoncer, du har gemt i din joblog. De bliver slettet, når de er 4 år gamle.'
            : 'De ansøgninger, CV’er og jobannoncer, borgeren har gemt i sin joblog. De bliver slettet, når de er 4 år gamle.'
        }
      />
      {logs === null ? (
        <SystemDown what={isCitizen ? 'Dine dokumenter' : 'Borgerens dokumenter'} retryHref={retryHref}>
          Det Fælles Datagrundlag, som gemmer dokumenterne, svarer ikke lige nu. Intet er gået tabt. Prøv igen om lidt.
        </SystemDown>
      ) : null}
      {logs?.length === 0 ? <Nothing isCitizen={isCitizen} /> : null}
      {logs?.map(({ id, title, href, where, dokumenter }) => (
        <article key={id} className="document-log" aria-labelledby={`joblog-${id}`}>
          <h2 id={`joblog-${id}`}>
            <TextLink href={href}>{title}</TextLink>
          </h2>
          {where ? <p className="document-where">{where}</p> : null}
          <DocumentList dokumenter={dokumenter} />
        </article>
      ))}
      {pages}
    </Page>
  );
}

function Nothing({ isCitizen }: { isCitizen: boolean }) {
  if (!isCitizen)
    return (
      <EmptyState title="Borgeren har ikke gemt nogen dokumenter" icon="attach-file">
        <p>Her kommer de ansøgninger, CV’er og jobannoncer, borgeren gemmer i sin joblog.</p>
      </EmptyState>
    );
  return (
    <EmptyState
      title="Du har ikke gemt nogen dokumenter endnu"
      icon="attach-file"
      actions={<TextLink href="/joblog">Gå til din joblog</TextLink>}
    >
      <p>
        Åbn en joblog, og tilføj din ansøgning, dit CV eller jobannoncen som PDF. Så kan du finde dem her, også når
        annoncen er taget ned.
      </p>
    </EmptyState>
  );
}
