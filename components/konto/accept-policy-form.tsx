import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import { SubmitButton } from '@/components/forms/submit-button';
import { AcceptPolicy, type FormProps } from './account-form';
import { type Policy, PolicyText } from './policy-text';

/** Asks a citizen with an account to accept a newer policy. */
export function AcceptPolicyForm({
  action,
  initialState,
  policy,
  returnTo,
}: FormProps & { policy: Policy; returnTo: string }) {
  return (
    <FormShell action={action} initialState={initialState} idPrefix="politik">
      <input type="hidden" name="tilbage" value={returnTo} />
      <PolicyText policy={policy} level={2} />
      <AcceptPolicy version={policy.version} />
      <FormActions>
        <SubmitButton pendingText="Gemmer …">Accepter og fortsæt</SubmitButton>
      </FormActions>
    </FormShell>
  );
}
