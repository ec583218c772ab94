import { FavouriteButton, type FavouriteButtonProps } from '@/components/forms/favourite-button';
import { pack } from '@/components/ui/packed';
import { Pagination } from '@/components/ui/pagination';
import { cardOf, type TeaserProps } from '@/components/ui/teaser';
import { TeaserList } from '@/components/ui/teaser-list';

type Way = { key: string; label: string; href: string; isCurrent: boolean };

export type ResultsProps = {
  total: number;
  page: number;
  lastPage: number;
  teasers: readonly TeaserProps['teaser'][];
  /** Null for whoever keeps nothing: visitors, and caseworkers who look along. */
  keeping: Keeping | null;
  sorts: readonly Way[];
  sizes: readonly Way[];
  hrefOf: (page: number) => string;
  texts: {
    teaser: TeaserProps['texts'];
    sort: string;
    perPage: string;
    pages: {
      label: string;
      previous: string;
      next: string;
      previousPage: string;
      nextPage: string;
      page: (page: number) => string;
      of: (page: number, last: number) => string;
    };
  };
};

/** What a citizen can do with the ads of a list; each button has a submit id of its own. */
export type Keeping = Pick<FavouriteButtonProps, 'action' | 'texts'> & {
  newState: () => FavouriteButtonProps['initialState'];
  joblog: string;
};

/** What was found, a page at a time. */
export function Results({ page, lastPage, teasers, keeping, sorts, sizes, hrefOf, texts }: ResultsProps) {
  return (
    <>
      <Ways label={texts.sort} ways={sorts} />
      <TeaserList
        cards={pack(teasers.map((teaser) => cardOf(teaser, texts.teaser)))}
        actions={keeping ? teasers.map((teaser) => <Keep key={teaser.key} ad={teaser} {...keeping} />) : undefined}
      />
      <Pagination label={texts.pages.label} page={page} lastPage={lastPage} hrefOf={hrefOf} texts={texts.pages} />
      {sizes.length > 0 ? <Ways label={texts.perPage} ways={sizes} /> : null}
    </>
  );
}

function Keep({ ad, action, texts, newState, joblog }: Keeping & { ad: TeaserProps['teaser'] }) {
  return (
    <>
      <FavouriteButton
        {...{ action, texts }}
        initialState={newState()}
        adKey={ad.key}
        title={ad.title}
        isFavourite={ad.isFavorite}
      />
      <a href={`/joblog/ny?annonce=${encodeURIComponent(ad.key)}`} data-annonce={ad.key} data-handling="joblog">
        {joblog}
        <span className="sr-only">: {ad.title}</span>
      </a>
    </>
  );
}

/** The same results in another order or number: links, so that each has an address. */
function Ways({ label, ways }: { label: string; ways: readonly Way[] }) {
  return (
    <nav className="result-ways" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul className="nobullet-list">
        {ways.map(({ key, label: text, href, isCurrent }) => (
          <li key={key}>
            <a href={href} aria-current={isCurrent ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
