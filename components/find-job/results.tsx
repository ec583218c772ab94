import type { ReactNode } from 'react';
import { Pagination } from '@/components/ui/pagination';
import { Teaser, type TeaserProps } from './teaser';

type Way = { key: string; label: string; href: string; isCurrent: boolean };

export type ResultsProps = {
  total: number;
  page: number;
  lastPage: number;
  teasers: readonly TeaserProps['teaser'][];
  /** What a citizen can do with an ad. */
  actionsOf?: ((teaser: TeaserProps['teaser']) => ReactNode) | undefined;
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

/** What was found, a page at a time. */
export function Results({ page, lastPage, teasers, actionsOf, sorts, sizes, hrefOf, texts }: ResultsProps) {
  return (
    <>
      <Ways label={texts.sort} ways={sorts} />
      <ol className="teasers nobullet-list">
        {teasers.map((teaser) => (
          <li key={teaser.key}>
            <Teaser teaser={teaser} texts={texts.teaser} actions={actionsOf?.(teaser)} />
          </li>
        ))}
      </ol>
      <Pagination label={texts.pages.label} page={page} lastPage={lastPage} hrefOf={hrefOf} texts={texts.pages} />
      {sizes.length > 0 ? <Ways label={texts.perPage} ways={sizes} /> : null}
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
