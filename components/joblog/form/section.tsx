import type { ReactNode } from 'react';

type SectionProps = { id: string; title: string; help?: ReactNode; children: ReactNode };

/** One of the parts of the form, under a heading of its own. */
export function Section({ id, title, help, children }: SectionProps) {
  return (
    <section className="joblog-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {help ? <p className="section-help">{help}</p> : null}
      {children}
    </section>
  );
}
