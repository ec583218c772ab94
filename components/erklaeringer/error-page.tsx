import type { ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { TextLink } from '@/components/ui/text-link';

type ErrorPageProps = {
  /** Stands in our log beside the fault; Landssupport asks for it. */
  reference?: string;
  /** A button that tries again, where that is possible. */
  retry?: ReactNode;
};

/** Something failed that nobody expected. */
export function ErrorPage({ reference, retry }: ErrorPageProps) {
  return (
    <Page>
      <PageHeading
        title="Der er sket en fejl hos os"
        lead="Det er ikke din skyld. Vi kunne ikke vise siden, men har noteret fejlen."
      />
      <div className="statement">
        <p>
          Vent et øjeblik, og prøv igen. Var du ved at sende noget, så se efter, om det blev gemt, før du sender det
          igen.
        </p>
        <div className="actions">
          {retry}
          <ButtonLink href="/" kind="secondary">
            Gå til forsiden
          </ButtonLink>
        </div>
        <h2>Sker det igen?</h2>
        <p>
          <TextLink href="/kontakt">Kontakt Landssupport</TextLink>
          {reference ? (
            <>
              , og oplys denne reference: <strong className="nowrap">{reference}</strong>
            </>
          ) : null}
          .
        </p>
      </div>
    </Page>
  );
}
