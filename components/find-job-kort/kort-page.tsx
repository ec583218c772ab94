import type { ComponentProps, ReactNode } from 'react';
import { EventReports } from '@/components/layout/event-reports';
import { Page } from '@/components/layout/page';
import { MapBoard, type MapBoardProps } from '@/components/map/map-board';
import { Alert } from '@/components/ui/alert';
import { Credits } from '@/components/ui/credits';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { languageOf } from '@/components/ui/language';
import { TextLink } from '@/components/ui/text-link';

type KortPageProps = {
  site: 'jobnet' | 'widk';
  heading: string;
  /** Jobnet's page has a place among others; Work in Denmark's stands alone. */
  trail: readonly { title: string; href: string }[] | null;
  listHref: string;
  /** What narrows the search. */
  chips: ReactNode;
  /** How many are shown of how many, a sentence each. */
  counts: readonly string[];
  /** Null while the search engine does not answer. */
  board: MapBoardProps | null;
  isEmpty: boolean;
  credits: ComponentProps<typeof Credits>['credits'];
  /** The address of this search, to try again. */
  href: string;
  texts: {
    list: string;
    none: string;
    noneHelp: string;
    down: { title: string; text: string; retry: string };
  };
};

/** The jobs of a search on a map, and as a list beside it. */
export function KortPage(props: KortPageProps) {
  const { site, heading, trail, listHref, chips, counts, board, isEmpty, href, texts } = props;
  const back = (
    <TextLink href={listHref} className="map-back">
      <Icon name="arrow-back" />
      {texts.list}
    </TextLink>
  );
  return (
    <Page {...(trail && { breadcrumbs: { trail, current: heading } })}>
      <div className="map-heading">
        <h1>{heading}</h1>
        {back}
      </div>
      {counts.length > 0 ? <p>{counts.join(' ')}</p> : null}
      {chips}
      {board ? null : (
        <Alert kind="warning" level={2} title={texts.down.title} language={languageOf(site)}>
          <p>{texts.down.text}</p>
          <p>
            <a href={href}>{texts.down.retry}</a>
          </p>
        </Alert>
      )}
      {isEmpty ? (
        <EmptyState title={texts.none} icon="search">
          <p>{texts.noneHelp}</p>
        </EmptyState>
      ) : null}
      {board && !isEmpty ? <MapBoard {...board} /> : null}
      <Credits credits={props.credits} />
      <EventReports site={site} countsStay />
    </Page>
  );
}
