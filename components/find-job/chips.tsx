import { Icon } from '@/components/ui/icon';

type ChipsProps = {
  chips: readonly { key: string; label: string; href: string }[];
  clearHref: string;
  texts: { heading: string; clear: string; remove: string };
};

/** What narrows the search, each with the search without it. */
export function Chips({ chips, clearHref, texts }: ChipsProps) {
  if (chips.length === 0) return null;
  return (
    <nav aria-label={texts.heading}>
      <ul className="chips nobullet-list">
        {chips.map(({ key, label, href }) => (
          <li key={key}>
            <a href={href} className="chip">
              <span className="sr-only">{texts.remove} </span>
              {label}
              <Icon name="close" />
            </a>
          </li>
        ))}
        <li>
          <a href={clearHref} className="chips-clear">
            {texts.clear}
          </a>
        </li>
      </ul>
    </nav>
  );
}
