import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { AdContent } from './ad-content';
import type { PageWords } from './words';

type Block = AdContent['body'][number];

/** The text of an ad: paragraphs, and lists of points. */
export function AdText({ blocks }: { blocks: readonly Block[] }) {
  // An ad may say the same twice, so only the place of a block tells it from the others.
  const placed = blocks.map((block, at) => ({ block, at: `${at}` }));
  return placed.map(({ block, at }) =>
    block.kind === 'paragraph' ? (
      <p key={at}>{block.text}</p>
    ) : (
      <ul key={at}>
        {block.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    ),
  );
}

type OutLinkProps = {
  href: string;
  newTab: string;
  className?: string;
  /** What pressing it means, and of which ad; a browser that runs scripts reports it. */
  report?: { ad: string; action: 'ansoeg' | 'joblog' } | { ad: string };
  children: ReactNode;
};

/** A link to another website, in a new tab. It tells that website nothing of where the reader came from. */
export function OutLink({ href, newTab, className, report, children }: OutLinkProps) {
  const action = report && 'action' in report ? report.action : undefined;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className={className}
      data-annonce={report?.ad}
      data-handling={action}
    >
      {children}
      <Icon name="open-in-new" className="link-icon" label={`(${newTab})`} />
    </a>
  );
}

/** Whom to ask about the job, and where. */
export function AdContact({ contact, words }: { contact: AdContent['contact']; words: PageWords }) {
  const { name, phone, email } = contact;
  if (!name && !phone && !email) return <p>{words.noContact}</p>;
  const rows = [
    ...(name ? [{ term: words.contactName, value: name }] : []),
    ...(phone ? [{ term: words.phone, value: <a href={phone.href}>{phone.text}</a> }] : []),
    ...(email ? [{ term: words.email, value: <a href={email.href}>{email.text}</a> }] : []),
  ];
  return <Facts facts={rows} />;
}

/** Facts as pairs, without room for links to change them. */
export function Facts({ facts }: { facts: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="ad-facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
