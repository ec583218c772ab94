import type { ReactNode } from 'react';

export type SummaryItem = {
  term: string;
  value: ReactNode;
  /** A link to change it; its text must say what is changed. */
  action?: ReactNode;
};

/** Facts as pairs of name and value. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="summary-list">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
          {item.action ? <dd className="summary-action">{item.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
