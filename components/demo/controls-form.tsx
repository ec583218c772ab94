import { type Choice, SelectField } from '@/components/forms/choice-fields';
import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { TimeText } from '@/components/ui/time-text';

export type ControlsFormProps = {
  action: FormAction;
  initialState: FormState;
  systems: readonly { key: string; title: string }[];
  troubles: readonly Choice[];
  now: Date;
};

/** Moves the clock and breaks outside systems, for this browser only. */
export function ControlsForm({ action, initialState, systems, troubles, now }: ControlsFormProps) {
  // A form that is already on the page keeps what was chosen; after a reset it must be drawn anew.
  const drawn = Object.values(initialState.values).join(' ');
  return (
    <>
      <p>
        I din browser er klokken nu <TimeText at={now} form="dateTime" />.
      </p>
      <FormShell
        key={drawn}
        action={action}
        initialState={initialState}
        idPrefix="demo"
        label="Styring af demonstrationen"
      >
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
