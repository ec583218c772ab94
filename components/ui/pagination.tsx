import { Icon } from './icon';
import { pageNumbers } from './page-numbers';
import { TextLink } from './text-link';

type PaginationProps = {
  /** What is divided into pages, for screen readers: "Sider med jobopslag". */
  label: string;
  page: number;
  lastPage: number;
  hrefOf: (page: number) => string;
  /** In another language than Danish. */
  texts?: PaginationTexts;
};

type PaginationTexts = {
  previous: string;
  next: string;
  previousPage: string;
  nextPage: string;
  page: (page: number) => string;
  of: (page: number, last: number) => string;
};

const danish: PaginationTexts = {
  previous: 'Forrige',
  next: 'Næste',
  previousPage: 'Forrige side',
  nextPage: 'Næste side',
  page: (page) => `Side ${page}`,
  of: (page, last) => `Side ${page} af ${last}`,
};

/** Real links to the other pages. Shows nothing when there is only one. */
export function Pagination({ label, page, lastPage, hrefOf, texts = danish }: PaginationProps) {
  if (lastPage <= 1) return null;
  return (
    <nav className="pagination" aria-label={label}>
      {page > 1 ? (
        <TextLink href={hrefOf(page - 1)} className="pagination-step" aria-label={texts.previousPage}>
          <Icon name="chevron-left" />
          {texts.previous}
        </TextLink>
      ) : null}
      <ol className="nobullet-list">
        {pageNumbers(page, lastPage).map((number, index) => (
          <li key={number ?? `gap-${index > 1}`}>
            {number === null ? (
              <span className="pagination-gap">…</span>
            ) : (
              <PageLink number={number} isCurrent={number === page} href={hrefOf(number)} label={texts.page(number)} />
            )}
          </li>
        ))}
      </ol>
      <p className="pagination-phone">{texts.of(page, lastPage)}</p>
      {page < lastPage ? (
        <TextLink href={hrefOf(page + 1)} className="pagination-step" aria-label={texts.nextPage}>
          {texts.next}
          <Icon name="chevron-right" />
        </TextLink>
      ) : null}
    </nav>
  );
}

type PageLinkProps = { number: number; isCurrent: boolean; href: string; label: string };

function PageLink({ number, isCurrent, href, label }: PageLinkProps) {
  return (
    <TextLink href={href} aria-label={label} aria-current={isCurrent ? 'page' : undefined}>
      {number}
    </TextLink>
  );
}
