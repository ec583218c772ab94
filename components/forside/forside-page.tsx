import type { ComponentProps, ReactNode } from 'react';
import { Banners } from '@/components/layout/banners';
import type { FormTarget } from '@/components/layout/form-target';
import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { laterParts } from '@/components/ui/later';
import { PageHeading } from '@/components/ui/page-heading';
import { Pending } from '@/components/ui/pending';
import { TextLink } from '@/components/ui/text-link';
import { ForsideCards, type ForsideCardsProps } from './forside-cards';
import { type Important, ImportantInformation } from './important-information';
import { PrimaryAction, type PrimaryActionProps } from './primary-action';
import { SituationPanel, type SituationProps } from './situation-panel';

type ForsidePageProps = {
  firstName: string | null;
  /** The page an automatic sign-off interrupted. */
  interrupted: string | null;
  /** A caseworker tried to open what is the citizen's alone. */
  onlyCitizen: boolean;
  isStreamed: boolean;
  /** Clicks a banner away. */
  dismiss: FormTarget;
  /** Already under way, all of it: each part is drawn when its own answer has come. */
  banners: ComponentProps<typeof Banners>['found'];
  cards: Promise<ForsideCardsProps>;
  important: Promise<Important>;
  primary: Promise<PrimaryActionProps | null>;
  situation: Promise<SituationProps | null>;
  /** Job suggestions come after the primary action (FOR-6). */
  automatch: ReactNode;
  /** Folds "Vigtig information"; null for whoever may only look. */
  fold: FormTarget | null;
};

/** The citizen's forside. */
export function ForsidePage({ firstName, interrupted, onlyCitizen, automatch, ...page }: ForsidePageProps) {
  const later = laterParts(page.isStreamed);
  const wait = (what: string) => <Pending what={what} />;
  const { banners: found, cards, important, primary, situation, fold, dismiss, isStreamed } = page;
  return (
    <Page banner={<Banners {...{ found, isStreamed, dismiss }} returnTo="/forside" />}>
      <PageHeading title={firstName ? `Velkommen, ${firstName}` : 'Velkommen til Jobnet'} />
      <ForsideNotices onlyCitizen={onlyCitizen} interrupted={interrupted} />
      {later(
        cards,
        (found) => (
          <ForsideCards {...found} />
        ),
        wait('dine kort'),
      )}
      {later(
        important,
        (found) => (
          <ImportantInformation {...found} fold={fold} />
        ),
        wait('vigtig information'),
      )}
      <div className="forside-parts">
        <div className="forside-primary">
          {later(
            primary,
            (action) => (
              <PrimaryAction action={action} />
            ),
            wait('dit næste skridt'),
          )}
        </div>
        <div className="forside-situation">
          {later(
            situation,
            (found) => (
              <SituationPanel situation={found} />
            ),
            wait('din status'),
          )}
        </div>
        <div className="forside-automatch">{automatch}</div>
      </div>
    </Page>
  );
}

function ForsideNotices({ onlyCitizen, interrupted }: Pick<ForsidePageProps, 'onlyCitizen' | 'interrupted'>) {
  return (
    <>
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
    </>
  );
}
