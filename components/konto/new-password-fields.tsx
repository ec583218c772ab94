import { PasswordField } from '@/components/forms/text-fields';

/** A new password, twice. */
export function NewPasswordFields() {
  return (
    <>
      <PasswordField
        name="nyAdgangskode"
        label="Ny adgangskode"
        hint="Mindst 12 tegn. Tre-fire tilfældige ord er let at huske og svært at gætte."
        autoComplete="new-password"
      />
      <PasswordField name="gentagAdgangskode" label="Gentag den nye adgangskode" autoComplete="new-password" />
    </>
  );
}
