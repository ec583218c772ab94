import type { ReactNode } from 'react';
import type { FormState } from '@/components/forms/form-state';
import { IdentityForm } from '@/components/forms/identity-form';
import { Page } from '@/components/layout/page';
import { Notice, type NoticeText } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { PasswordForm } from './password-form';

type LoginPageProps = {
  title: string;
  lead: string;
  notice?: NoticeText;
  csrfToken: string;
  returnTo: string;
  passwordAction: (previous: FormState, data: FormData) => Promise<FormState>;
  initialState: FormState;
  banner?: ReactNode;
  /** What to do for those who cannot log in at all; streamed. */
  help: ReactNode;
};

/** The one way in for citizens: MitID first, the password beside it, help below. */
export function LoginPage({
  title,
  lead,
  notice,
  csrfToken,
  returnTo,
  passwordAction,
  initialState,
  banner,
  help,
}: LoginPageProps) {
  return (
    <Page banner={banner}>
      <PageHeading title={title} lead={lead} />
      <Notice notice={notice} />
      <div className="login-ways">
        <section className="card card-tint" aria-labelledby="med-mitid">
          <h2 id="med-mitid" className="card-title">
            Log ind med MitID
          </h2>
          <p>Brug MitID, også hvis du er her for første gang. Har du ingen konto, hjælper vi dig med at oprette den.</p>
          <IdentityForm provider="mitid" csrfToken={csrfToken} returnTo={returnTo}>
            Log ind med MitID
          </IdentityForm>
        </section>
        <section className="card card-plain" aria-labelledby="med-adgangskode">
          <h2 id="med-adgangskode" className="card-title">
            Log ind med brugernavn
          </h2>
          <PasswordForm action={passwordAction} initialState={initialState} returnTo={returnTo} />
        </section>
      </div>
      {help}
    </Page>
  );
}
