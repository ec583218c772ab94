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

/** The part that every joblog ends with. */
export function DocumentSection({ children }: { children: ReactNode }) {
  return (
    <Section
      id="gem-dokumenter"
      title="Gem ansøgning, jobannonce og CV"
      help="Det er frivilligt. Dokumenterne bliver slettet efter 4 år."
    >
      {children}
    </Section>
  );
}
