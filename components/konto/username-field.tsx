import { TextField } from '@/components/forms/text-fields';

/** A user name of one's own choice. */
export function UsernameField() {
  return (
    <TextField
      name="brugernavn"
      label="Brugernavn"
      hint="Mindst 4 tegn. Brug ikke dit CPR-nummer."
      autoComplete="username"
      spellCheck={false}
    />
  );
}
