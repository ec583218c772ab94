import { TextLink } from './text-link';

type Tab = { href: string; title: string; isCurrent: boolean; count?: number };

const numbers = new Intl.NumberFormat('da-DK');

/** Views of the same thing as links, so that each has an address and works without JavaScript. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="nobullet-list">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <TextLink href={tab.href} aria-current={tab.isCurrent ? 'page' : undefined}>
              {tab.title}
              {tab.count === undefined ? null : <span className="badge">{numbers.format(tab.count)}</span>}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
