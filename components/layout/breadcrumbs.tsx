import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/text-link';

export type Crumb = { title: string; href: string };

type BreadcrumbsProps = {
  /** The way here, from the front page. */
  trail: readonly Crumb[];
  /** The page itself. */
  current: string;
};

/** Where this page stands. */
export function Breadcrumbs({ trail, current }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label="Brødkrumme">
      <ol className="breadcrumbs__list">
        {trail.map((crumb, index) => (
          <li key={crumb.href} className="breadcrumbs__list-item">
            {index > 0 ? <Icon name="chevron-right" /> : null}
            <TextLink href={crumb.href} className="breadcrumbs__link">
              {crumb.title}
            </TextLink>
          </li>
        ))}
        <li className="breadcrumbs__list-item" aria-current="page">
          <Icon name="chevron-right" />
          {current}
        </li>
      </ol>
    </nav>
  );
}
