import type { FormTarget } from '@/components/layout/form-target';
import { TextLink } from '@/components/ui/text-link';
import { BentNotice } from './bent-notice';
import { type CastCitizen, type CastEmployee, CastTable, EmployeeTable } from './cast';
import { ControlsForm, type ControlsFormProps } from './controls-form';
import { DemoFrame } from './demo-frame';

type DemoPageProps = {
  password: string;
  citizens: readonly CastCitizen[];
  employees: readonly CastEmployee[];
  controls: ControlsFormProps;
  isBent: boolean;
  reset: FormTarget;
};

/** Whom to log in as, and how to see what happens when time passes or a system fails. */
export function DemoPage({ password, citizens, employees, controls, isBent, reset }: DemoPageProps) {
  return (
    <DemoFrame
      current="/demo"
      title="Prøv Jobnet"
      lead="Ingen af personerne findes. Log ind som en af dem, og se Jobnet, som de ser det."
    >
      {isBent ? <BentNotice reset={reset} /> : null}
      <p>
        Nederst på siden kan du <TextLink href="#styring">flytte uret og sætte systemer ud af drift</TextLink>.
      </p>
      <section aria-labelledby="borgere">
        <h2 id="borgere">Borgere</h2>
        <p>
          Log ind med MitID, og vælg personen på listen. Eller log ind med brugernavn; alle har adgangskoden{' '}
          <code>{password}</code>.
        </p>
        <CastTable citizens={citizens} />
      </section>
      <section aria-labelledby="medarbejdere">
        <h2 id="medarbejdere">Medarbejdere</h2>
        <p>Log ind på Sagsbehandleradgang, vælg medarbejderen på listen, og skriv en borgers CPR-nummer.</p>
        <EmployeeTable employees={employees} />
      </section>
      <section aria-labelledby="styring">
        <h2 id="styring">Tid og systemer</h2>
        <p>Se, hvad der sker, når tiden går, eller når et system uden for Jobnet svigter.</p>
        <ControlsForm {...controls} />
      </section>
    </DemoFrame>
  );
}
