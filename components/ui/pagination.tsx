import { Icon } from './icon';
import { pageNumbers } from './page-numbers';
import { TextLink } from './text-link';

type PaginationProps = {
  /** What is divided into pages, for screen readers: "Sider med jobopslag". */
  label: string;
  page: number;
  lastPage: number;
  hrefOf: (page: number) => string;
};

/** Real links to the other pages. Shows nothing when there is only one. */
export function Pagination({ label, page, lastPage, hrefOf }: PaginationProps) {
  if (lastPage <= 1) return null;
  return (
    <nav className="pagination" aria-label={label}>
      {page > 1 ? (
        <TextLink href={hrefOf(page - 1)} className="pagination-step" aria-label="Forrige side">
          <Icon name="chevron-left" />
          Forrige
        </TextLink>
      ) : null}
      <ol className="nobullet-list">
        {pageNumbers(page, lastPage).map((number, index) => (
          <li key={number ?? `gap-${index > 1}`}>
            {number === null ? (
              <span className="pagination-gap">…</span>
            ) : (
              <PageLink number={number} isCurrent={number === page} href={hrefOf(number)} />
            )}
          </li>
        ))}
      </ol>
      <p className="pagination-phone">
        Side {page} af {lastPage}
      </p>
      {page < lastPage ? (
        <TextLink href={hrefOf(page + 1)} className="pagination-step" aria-label="Næste side">
          Næste
          <Icon name="chevron-right" />
        </TextLink>
      ) : null}
    </nav>
  );
}

function PageLink({ number, isCurrent, href }: { number: number; isCurrent: boolean; href: string }) {
  return (
    <TextLink href={href} aria-label={`Side ${number}`} aria-current={isCurrent ? 'page' : undefined}>
      {number}
    </TextLink>
  );
}
