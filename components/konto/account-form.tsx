import { CheckboxField } from '@/components/forms/choice-fields';
import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { NewPasswordFields } from './new-password-fields';
import { type Policy, PolicyText } from './policy-text';
import { UsernameField } from './username-field';

export type FormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  initialState: FormState;
};

/** Creates an account: user name, password, and the policy that must be accepted. */
export function AccountForm({ action, initialState, policy }: FormProps & { policy: Policy }) {
  return (
    <FormShell action={action} initialState={initialState} idPrefix="opret">
      <h2>Vælg brugernavn og adgangskode</h2>
      <p>
        Du kan altid logge ind med MitID. Brugernavn og adgangskode er til de dage, hvor du ikke har MitID ved hånden.
      </p>
      <UsernameField />
      <NewPasswordFields />
      <h2>{policy.titel}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="policy-box" aria-label={policy.titel} tabIndex={0}>
        <PolicyText policy={policy} />
      </section>
      <AcceptPolicy version={policy.version} />
      <FormActions>
        <SubmitButton pendingText="Opretter konto …">Opret konto</SubmitButton>
      </FormActions>
    </FormShell>
  );
}

/** The box to tick, with the version it is about. */
export function AcceptPolicy({ version }: { version: string }) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <CheckboxField name="accepter" label="Jeg har læst og accepterer politikken om persondata" />
    </>
  );
}
