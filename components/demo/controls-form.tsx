import { type Choice, SelectField } from '@/components/forms/choice-fields';
import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { type FormTarget, methodOf } from '@/components/layout/form-target';
import { Alert } from '@/components/ui/alert';
import { TimeText } from '@/components/ui/time-text';

export type ControlsFormProps = {
  action: FormAction;
  reset: FormTarget;
  initialState: FormState;
  systems: readonly { key: string; title: string }[];
  troubles: readonly Choice[];
  now: Date;
  isBent: boolean;
};

/** Moves the clock and breaks outside systems, for this browser only. */
export function ControlsForm({ action, reset, initialState, systems, troubles, now, isBent }: ControlsFormProps) {
  return (
    <>
      {isBent ? (
        <Alert kind="warning" title="Noget er ændret i din browser" level={3}>
          <p>Uret er flyttet, eller et system er sat ud af drift. Det gælder kun for dig, indtil du nulstiller det.</p>
          <form action={reset} method={methodOf(reset)}>
            <SubmitButton kind="secondary">Nulstil</SubmitButton>
          </form>
        </Alert>
      ) : null}
      <p>
        I din browser er klokken nu <TimeText at={now} form="dateTime" />.
      </p>
      <FormShell action={action} initialState={initialState} idPrefix="demo" label="Styring af demonstrationen">
        <TextField
          name="minutter"
          label="Flyt uret så mange minutter frem"
          hint="0 er den rigtige tid. Er du logget ind, kommer advarslen efter 18 minutter, og efter 20 bliver du logget af."
          width="s"
          marking="none"
        />
        {systems.map((system) => (
          <SelectField key={system.key} name={system.key} label={system.title} choices={troubles} marking="none" />
        ))}
        <FormActions>
          <SubmitButton pendingText="Gemmer …">Gem</SubmitButton>
        </FormActions>
      </FormShell>
    </>
  );
}
