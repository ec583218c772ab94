import { SubmitButton } from '@/components/forms/submit-button';
import type { ButtonKind } from '@/components/ui/button';
import { type FormTarget, methodOf } from './form-target';

/** "Log ud" as a post, so that no link and no prefetch can do it. The other tabs hear of it through the mark on the form. */
export function LogoutForm({ action, kind = 'plain' }: { action: FormTarget; kind?: ButtonKind }) {
  return (
    <form action={action} method={methodOf(action)} data-logout>
      <SubmitButton kind={kind} icon={kind === 'plain' ? 'lock' : undefined}>
        Log ud
      </SubmitButton>
    </form>
  );
}
