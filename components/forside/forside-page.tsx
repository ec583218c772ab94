import type { ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { PageHeading } from '@/components/ui/page-heading';
import { TextLink } from '@/components/ui/text-link';

type ForsidePageProps = {
  firstName: string | null;
  /** The page an automatic sign-off interrupted. */
  interrupted: string | null;
  /** A caseworker tried to open what is the citizen's alone. */
  onlyCitizen: boolean;
  /** The parts in their order; each comes when the systems behind it have answered. */
  parts: {
    banner: ReactNode;
    cards: ReactNode;
    important: ReactNode;
    primary: ReactNode;
    situation: ReactNode;
    /** Job suggestions come after the primary action (FOR-6). */
    automatch: ReactNode;
  };
};

/** The citizen's forside. */
export function ForsidePage({ firstName, interrupted, onlyCitizen, parts }: ForsidePageProps) {
  return (
    <Page banner={parts.banner}>
      <PageHeading title={firstName ? `Velkommen, ${firstName}` : 'Velkommen til Jobnet'} />
      {onlyCitizen ? (
        <Alert kind="info" title="Siden er kun for borgeren selv">
          <p>Du ser Jobnet som en borger. Den side, du prøvede at åbne, kan kun borgeren selv se.</p>
        </Alert>
      ) : null}
      {interrupted ? (
        <Alert kind="info" title="Du blev logget af, mens du var i gang">
          <p>
            Der gik for lang tid, siden du sidst brugte Jobnet.{' '}
            <TextLink href={interrupted}>Fortsæt, hvor du slap</TextLink>
          </p>
        </Alert>
      ) : null}
      {parts.cards}
      {parts.important}
      <div className="forside-parts">
        <div className="forside-primary">{parts.primary}</div>
        <div className="forside-situation">{parts.situation}</div>
        <div className="forside-automatch">{parts.automatch}</div>
      </div>
    </Page>
  );
}
