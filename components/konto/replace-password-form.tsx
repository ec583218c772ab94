import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import { SubmitButton } from '@/components/forms/submit-button';
import type { FormProps } from './account-form';
import { NewPasswordFields } from './new-password-fields';

/** Replaces a one-time password. */
export function ReplacePasswordForm({ action, initialState, returnTo }: FormProps & { returnTo: string }) {
  return (
    <FormShell action={action} initialState={initialState} idPrefix="kode">
      <input type="hidden" name="tilbage" value={returnTo} />
      <NewPasswordFields />
      <FormActions>
        <SubmitButton pendingText="Gemmer …">Gem adgangskode</SubmitButton>
      </FormActions>
    </FormShell>
  );
}
