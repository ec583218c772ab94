import { SubmitButton } from '@/components/forms/submit-button';
import type { ButtonKind } from '@/components/ui/button';

type IdentityFormProps = {
  provider: 'mitid' | 'medarbejder';
  /** Proves to the login protocol that the form is ours. */
  csrfToken: string;
  /** Where to go afterwards: a path of our own. */
  returnTo: string;
  kind?: ButtonKind;
  children: string;
};

/** Leaves for the identity provider. A plain post, so that it works without JavaScript. */
export function IdentityForm({ provider, csrfToken, returnTo, kind = 'primary', children }: IdentityFormProps) {
  return (
    <form action={`/api/auth/signin/${provider}`} method="post">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={returnTo} />
      <SubmitButton kind={kind} icon="lock">
        {children}
      </SubmitButton>
    </form>
  );
}
