import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import { SubmitButton } from '@/components/forms/submit-button';
import { PasswordField } from '@/components/forms/text-fields';
import type { FormProps } from './account-form';
import { NewPasswordFields } from './new-password-fields';
import { UsernameField } from './username-field';

/** Changes the user name. */
export function UsernameForm({ action, initialState }: FormProps) {
  return (
    <FormShell action={action} initialState={initialState} idPrefix="brugernavn" label="Skift brugernavn" comesBack>
      <UsernameField />
      <FormActions>
        <SubmitButton kind="secondary" pendingText="Gemmer …">
          Gem brugernavn
        </SubmitButton>
      </FormActions>
    </FormShell>
  );
}

/** Changes the password; the old one is asked for only when it was used to log in. */
export function PasswordChangeForm({ action, initialState, asksCurrent }: FormProps & { asksCurrent: boolean }) {
  return (
    <FormShell action={action} initialState={initialState} idPrefix="adgangskode" label="Skift adgangskode">
      {asksCurrent ? (
        <PasswordField name="nuvaerende" label="Nuværende adgangskode" autoComplete="current-password" />
      ) : (
        <p>Du er logget ind med MitID, så du behøver ikke skrive din gamle adgangskode.</p>
      )}
      <NewPasswordFields />
      <FormActions>
        <SubmitButton kind="secondary" pendingText="Gemmer …">
          Gem adgangskode
        </SubmitButton>
      </FormActions>
    </FormShell>
  );
}
