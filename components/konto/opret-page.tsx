import type { ReactNode } from 'react';
import { IdentityForm } from '@/components/forms/identity-form';
import { Page } from '@/components/layout/page';
import { Notice, type NoticeText } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { StepIndicator } from '@/components/ui/step-indicator';
import { TextLink } from '@/components/ui/text-link';

const steps = [{ title: 'Log ind med MitID' }, { title: 'Brugernavn, adgangskode og persondata' }];

type OpretPageProps = { step: 1 | 2; name?: string; notice?: NoticeText; children: ReactNode };

/** The two steps of getting an account. */
export function OpretPage({ step, name, notice, children }: OpretPageProps) {
  return (
    <Page>
      <PageHeading
        title={name ? `Velkommen, ${name}` : 'Opret konto på Jobnet'}
        lead={
          name
            ? 'Du har ikke en konto på Jobnet endnu. Udfyld felterne herunder, så er du i gang.'
            : 'Alle med et CPR-nummer kan få en konto. Det tager få minutter, og du skal bruge dit MitID.'
        }
      />
      <StepIndicator label="Trin i oprettelsen" steps={steps} current={step} />
      <Notice notice={notice} />
      {children}
    </Page>
  );
}

/** The first step. */
export function StartWithMitid({ csrfToken }: { csrfToken: string }) {
  return (
    <>
      <p>MitID fortæller os, hvem du er. Bagefter vælger du selv brugernavn og adgangskode.</p>
      <IdentityForm provider="mitid" csrfToken={csrfToken} returnTo="/opret">
        Fortsæt med MitID
      </IdentityForm>
      <p className="after-button">
        Har du allerede en konto? <TextLink href="/login">Log ind</TextLink>. Har du ikke MitID, kan jobcentret i din
        kommune oprette en konto til dig.
      </p>
    </>
  );
}
