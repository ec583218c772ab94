import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { PageHeading } from '@/components/ui/page-heading';
import { PasswordChangeForm, UsernameForm } from './access-forms';
import type { FormProps } from './account-form';

type AccessSettingsProps = {
  usernameForm: FormProps['initialState'];
  passwordForm: FormProps['initialState'];
  asksCurrent: boolean;
  /** The user name field holds what was typed when a session ran out. */
  isRestored: boolean;
  usernameAction: FormProps['action'];
  passwordAction: FormProps['action'];
};

/** "Brugernavn og adgangskode" under the profile. */
export function AccessSettings(props: AccessSettingsProps) {
  return (
    <Page breadcrumbs={{ trail: [{ title: 'Forside', href: '/forside' }], current: 'Brugernavn og adgangskode' }}>
      <PageHeading
        title="Brugernavn og adgangskode"
        lead="Du kan altid logge ind med MitID. Brugernavn og adgangskode er en ekstra vej ind."
      />
      {props.isRestored ? (
        <Alert kind="info" title="Vi har gemt det, du skrev">
          <p>
            Du blev logget af, før det blev sendt. Feltet er udfyldt, som du forlod det. Tryk Gem, hvis det stadig skal
            ændres.
          </p>
        </Alert>
      ) : null}
      <section aria-labelledby="skift-brugernavn">
        <h2 id="skift-brugernavn">Brugernavn</h2>
        <UsernameForm action={props.usernameAction} initialState={props.usernameForm} />
      </section>
      <section aria-labelledby="skift-adgangskode">
        <h2 id="skift-adgangskode">Adgangskode</h2>
        <PasswordChangeForm
          action={props.passwordAction}
          initialState={props.passwordForm}
          asksCurrent={props.asksCurrent}
        />
      </section>
    </Page>
  );
}
