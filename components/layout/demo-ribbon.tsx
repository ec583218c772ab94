import { TextLink } from '@/components/ui/text-link';

type DemoRibbonProps = { links: readonly { title: string; href: string }[] };

/** Says that nothing here is real, with ways to what helps one look around. */
export function DemoRibbon({ links }: DemoRibbonProps) {
  return (
    <aside className="demo-ribbon" aria-label="Om demonstrationen">
      <div className="container">
        <p>
          <strong>Demonstration.</strong> Personer, job og beskeder er opdigtede.
        </p>
        <ul className="nobullet-list">
          {links.map((link) => (
            <li key={link.href}>
              <TextLink href={link.href}>{link.title}</TextLink>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}
