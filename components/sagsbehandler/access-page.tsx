import type { ReactNode } from 'react';
import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormState } from '@/components/forms/form-state';
import { IdentityForm } from '@/components/forms/identity-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { Notice, type NoticeText } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';

type AccessPageProps = { notice?: NoticeText; children: ReactNode };

/** The door for those who look at a citizen's Jobnet as part of their work. */
export function AccessPage({ notice, children }: AccessPageProps) {
  return (
    <Page>
      <PageHeading
        title="Sagsbehandleradgang"
        lead="For medarbejdere i jobcentre og a‑kasser. Du ser Jobnet, som borgeren ser det, og kan ikke ændre noget."
      />
      <Notice notice={notice} />
      {children}
    </Page>
  );
}

/** Before login. */
export function EmployeeLogin({ csrfToken }: { csrfToken: string }) {
  return (
    <>
      <p>
        Log ind med MitID Erhverv. Det Fælles Datagrundlag afgør ud fra din organisation, hvilke borgere du må se. Hver
        visning fremgår af borgerens loginhistorik.
      </p>
      <IdentityForm provider="medarbejder" csrfToken={csrfToken} returnTo="/sagsbehandleradgang">
        Log ind med MitID Erhverv
      </IdentityForm>
    </>
  );
}

type ChooseCitizenProps = {
  name: string;
  office: string;
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  initialState: FormState;
};

/** Logged in: whose Jobnet is to be seen? */
export function ChooseCitizen({ name, office, action, initialState }: ChooseCitizenProps) {
  return (
    <>
      <p>
        Du er logget ind som <strong>{name}</strong>, {office}.
      </p>
      <FormShell action={action} initialState={initialState} idPrefix="borger" label="Vælg borger">
        <TextField
          name="cpr"
          label="Borgerens CPR-nummer"
          hint="Ti cifre, med eller uden bindestreg. Nummeret gemmes ikke her på siden."
          inputMode="numeric"
          autoComplete="off"
          width="s"
        />
        <FormActions>
          <SubmitButton pendingText="Åbner …">Vis borgerens Jobnet</SubmitButton>
        </FormActions>
      </FormShell>
    </>
  );
}

/** Logged in, but not as somebody who may look at citizens. */
export function NoAccess({ name, office }: Pick<ChooseCitizenProps, 'name' | 'office'>) {
  return (
    <Alert kind="warning" title="Din organisation har ikke adgang til borgeres Jobnet">
      <p>
        Du er logget ind som {name}, {office}. Kun jobcentre og a-kasser kan se Jobnet som en borger.
      </p>
    </Alert>
  );
}
