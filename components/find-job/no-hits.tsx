import { TextLink } from '@/components/ui/text-link';

type NoHitsProps = {
  spelling: { text: string; href: string } | null;
  ways: readonly { label: string; href: string; count: number }[];
  allHref: string;
  agent: { href: string; label: string } | null;
  texts: {
    heading: string;
    lead: string;
    spelling: (text: string) => string;
    all: string;
    agent: string;
    count: (jobs: number) => string;
  };
};

/** Nothing was found: what would find something, and how much. */
export function NoHits({ spelling, ways, allHref, agent, texts }: NoHitsProps) {
  return (
    <div className="no-hits">
      <h2>{texts.heading}</h2>
      <p>{texts.lead}</p>
      <ul>
        {spelling ? (
          <li>
            <a href={spelling.href}>
              <strong>{texts.spelling(spelling.text)}</strong>
            </a>
          </li>
        ) : null}
        {ways.map(({ label, href, count }) => (
          <li key={href}>
            <a href={href}>{label}</a> <span className="secondary-text">({texts.count(count)})</span>
          </li>
        ))}
        <li>
          <a href={allHref}>{texts.all}</a>
        </li>
      </ul>
      {agent ? (
        <p>
          {texts.agent} <TextLink href={agent.href}>{agent.label}</TextLink>
        </p>
      ) : null}
    </div>
  );
}
