import { FormShell } from '@/components/forms/form-shell';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Alert } from '@/components/ui/alert';
import { Arrival } from '@/components/ui/arrival';

import type { Happened } from './view';

/** What the citizen has just done, with the way back from a removal. */
export function HappenedPart({ title, undo, action }: Happened & { action: FormAction }) {
  return (
    <Arrival what={title}>
      <Alert kind="success" title={title}>
        {undo ? (
          <FormShell action={action} initialState={undo.press} idPrefix="fortryd" label="Fortryd">
            <input type="hidden" name="fjernelse" value={undo.fjernelse} />
            <SubmitButton kind="plain" pendingText="Fortryder …">
              Fortryd, og sæt den på listen igen
            </SubmitButton>
          </FormShell>
        ) : null}
      </Alert>
    </Arrival>
  );
}
