import type { ReactNode } from 'react';
import { TimeText } from '@/components/ui/time-text';
import { StatementPage } from './statement-page';

/** The page around the policy; what stands in it comes as `PolicyText`, or as a notice that it cannot be shown. */
export function Privatliv({ children }: { children: ReactNode }) {
  return (
    <StatementPage
      title="Privatliv"
      lead="Her kan du læse, hvad vi bruger dine oplysninger til, og hvilke rettigheder du har."
    >
      {children}
    </StatementPage>
  );
}

type PolicyTextProps = {
  title: string;
  version: string;
  /** The day the version came into force. */
  validFrom: Date | string;
  sections: readonly { title: string; paragraphs: readonly string[] }[];
};

/** "Politik om persondata" as the content service holds it. */
export function PolicyText({ title, version, validFrom, sections }: PolicyTextProps) {
  return (
    <article>
      <h2>{title}</h2>
      <p className="secondary-text">
        Version {version}, gælder fra <TimeText at={validFrom} />
      </p>
      {sections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
