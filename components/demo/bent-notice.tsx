import { SubmitButton } from '@/components/forms/submit-button';
import { type FormTarget, methodOf } from '@/components/layout/form-target';
import { Alert } from '@/components/ui/alert';

/** Says that this browser's clock or systems are not what they should be, and puts them right. */
export function BentNotice({ reset }: { reset: FormTarget }) {
  return (
    <Alert kind="warning" title="Noget er ændret i din browser">
      <p>Uret er flyttet, eller et system er sat ud af drift. Det gælder kun for dig, indtil du nulstiller det.</p>
      <form action={reset} method={methodOf(reset)}>
        <SubmitButton kind="secondary">Nulstil</SubmitButton>
      </form>
    </Alert>
  );
}
