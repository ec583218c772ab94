import type { ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { TextLink } from '@/components/ui/text-link';
import { type DrawAd, FavouriteAd, type KeptAd, type ShownAd } from './favourite-ad';

type Ad = { key: string; title: string };

type FavouritesPageProps<A extends ShownAd> = {
  favourites: readonly KeptAd<A>[];
  total: number;
  page: number;
  lastPage: number;
  /** Whether search told where the ads stand. */
  isComplete: boolean;
  removed: Ad | null;
  recent: readonly A[];
  sorter: 'nyeste' | 'frist';
  hrefOf: (way: { sorter: 'nyeste' | 'frist'; side?: number }) => string;
  /** The buttons that take one out, put one back and keep one more. */
  buttons: { remove: (ad: Ad) => ReactNode; undo: (ad: Ad) => ReactNode; keep: (ad: Ad) => ReactNode };
  draw: DrawAd<A>;
};

/** "Favoritter": the ads that a citizen has kept, each with where it stands today. */
export function FavouritesPage<A extends ShownAd>(props: FavouritesPageProps<A>) {
  const { total, isComplete, removed, buttons } = props;
  const trail = [
    { title: 'Forside', href: '/forside' },
    { title: 'Find job', href: '/find-job' },
  ];
  return (
    <Page breadcrumbs={{ trail, current: 'Favoritter' }}>
      <PageHeading title="Favoritter" lead="De job, du har gemt, og om de stadig kan søges." />
      {removed ? (
        <Alert kind="success" title={`“${removed.title}” er fjernet`}>
          {buttons.undo(removed)}
        </Alert>
      ) : null}
      {isComplete || total === 0 ? null : (
        <Alert kind="warning" title="Vi kan ikke hente jobopslagene lige nu">
          <p>Dine favoritter er her stadig. Prøv igen om lidt for at se, om jobbene kan søges.</p>
        </Alert>
      )}
      {total === 0 ? <NoFavourites /> : <List {...props} />}
      <Recent {...props} />
    </Page>
  );
}

function NoFavourites() {
  return (
    <EmptyState
      title="Du har ingen favoritter"
      icon="star"
      actions={<ButtonLink href="/find-job">Find job</ButtonLink>}
    >
      <p>Åbn et jobopslag, og vælg “Gem som favorit”. Så finder du det her, næste gang du logger ind.</p>
    </EmptyState>
  );
}

const sorts = [
  { key: 'nyeste', label: 'Senest gemt' },
  { key: 'frist', label: 'Ansøgningsfrist' },
] as const;

function List<A extends ShownAd>({
  favourites,
  total,
  page,
  lastPage,
  sorter,
  hrefOf,
  buttons,
  draw,
}: FavouritesPageProps<A>) {
  return (
    <>
      <p>{total === 1 ? '1 favorit' : `${total} favoritter`}</p>
      {total > 1 ? (
        <nav className="result-ways" aria-label="Rækkefølge">
          <span aria-hidden="true">Sortér efter</span>
          <ul className="nobullet-list">
            {sorts.map(({ key, label }) => (
              <li key={key}>
                <TextLink href={hrefOf({ sorter: key })} aria-current={key === sorter ? 'true' : undefined}>
                  {label}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <ol className="teasers nobullet-list">
        {favourites.map((favourite) => (
          <li key={favourite.key}>
            <FavouriteAd
              favourite={favourite}
              draw={draw}
              actions={<Actions ad={favourite} remove={buttons.remove} />}
            />
          </li>
        ))}
      </ol>
      <Pagination label="Sider med favoritter" {...{ page, lastPage }} hrefOf={(side) => hrefOf({ sorter, side })} />
    </>
  );
}

function Actions({ ad, remove }: { ad: Ad; remove: (ad: Ad) => ReactNode }) {
  return (
    <div className="favourite-actions">
      <TextLink href={`/joblog/ny?annonce=${encodeURIComponent(ad.key)}`}>
        Opret joblog<span className="sr-only"> for {ad.title}</span>
      </TextLink>
      {remove(ad)}
    </div>
  );
}

function Recent<A extends ShownAd>({ recent, buttons, draw }: FavouritesPageProps<A>) {
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="senest-aabnet">
      <h2 id="senest-aabnet">Job, du har åbnet for nylig</h2>
      <ol className="teasers nobullet-list">
        {recent.map((ad) => (
          <li key={ad.key}>{draw(ad, 3, buttons.keep(ad))}</li>
        ))}
      </ol>
    </section>
  );
}
