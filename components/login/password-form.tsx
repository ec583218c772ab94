import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { PasswordField, TextField } from '@/components/forms/text-fields';

type PasswordFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  initialState: FormState;
  returnTo: string;
};

/** Logs in with user name and password. */
export function PasswordForm({ action, initialState, returnTo }: PasswordFormProps) {
  return (
    <FormShell action={action} initialState={initialState} idPrefix="login" label="Log ind med brugernavn">
      <input type="hidden" name="tilbage" value={returnTo} />
      <TextField name="brugernavn" label="Brugernavn" autoComplete="username" spellCheck={false} />
      <PasswordField name="adgangskode" label="Adgangskode" autoComplete="current-password" />
      <FormActions>
        <SubmitButton kind="secondary" pendingText="Logger ind …">
          Log ind
        </SubmitButton>
      </FormActions>
    </FormShell>
  );
}
