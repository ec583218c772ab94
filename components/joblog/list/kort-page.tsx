import { Page } from '@/components/layout/page';
import { MapBoard, type MapBoardProps } from '@/components/map/map-board';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { SystemDown } from '@/components/ui/system-down';
import { Tabs } from '@/components/ui/tabs';
import { TextLink } from '@/components/ui/text-link';
import type { FilterLink } from './view';

type JoblogKortPageProps = {
  listHref: string;
  hereHref: string;
  /** Null while DFDG does not answer. */
  kort: {
    filters: readonly FilterLink[];
    /** How many are shown of how many, a sentence each. */
    counts: readonly string[];
    isEmpty: boolean;
    board: MapBoardProps;
  } | null;
};

/** The joblogs that have a place, on a map and as a list beside it. */
export function JoblogKortPage({ listHref, hereHref, kort }: JoblogKortPageProps) {
  const trail = [
    { title: 'Forside', href: '/forside' },
    { title: 'Joblog', href: listHref },
  ];
  return (
    <Page breadcrumbs={{ trail, current: 'Joblog på kort' }}>
      <div className="map-heading">
        <h1>Joblog på kort</h1>
        <TextLink href={listHref} className="map-back">
          <Icon name="arrow-back" />
          Tilbage til listen
        </TextLink>
      </div>
      {kort ? (
        <>
          <Tabs label="Vis joblogs efter status" tabs={kort.filters.map(({ filter: _, ...tab }) => tab)} />
          <p>{kort.counts.join(' ')}</p>
          {kort.isEmpty ? (
            <EmptyState title="Ingen joblogs på kortet" icon="map">
              <p>
                En joblog kommer på kortet, når den har en adresse i Danmark.{' '}
                <TextLink href={listHref}>Se listen</TextLink>
              </p>
            </EmptyState>
          ) : (
            <MapBoard {...kort.board} />
          )}
        </>
      ) : (
        <SystemDown what="Jobloggen" retryHref={hereHref} />
      )}
    </Page>
  );
}
