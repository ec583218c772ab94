import { z } from 'zod';

/** A user name as the citizen picks it. Anything that could be a CPR number is refused where the name is saved. */
export const usernameField = z
  .string({ error: 'Skriv et brugernavn.' })
  .trim()
  .min(1, { error: 'Skriv et brugernavn.', abort: true })
  .min(4, 'Brugernavnet skal være mindst 4 tegn.')
  .max(50, 'Brugernavnet må højst være 50 tegn.')
  .regex(/^[\p{L}\p{N}._@-]+$/u, 'Brugernavnet må kun bestå af bogstaver, tal, punktum, bindestreg, _ og @.');

/** A new password, typed twice. Which passwords are good is decided by the password rules where it is saved. */
export const newPasswordFields = {
  nyAdgangskode: z
    .string({ error: 'Skriv en ny adgangskode.' })
    .min(1, 'Skriv en ny adgangskode.')
    .max(128, 'Adgangskoden må højst være 128 tegn.'),
  gentagAdgangskode: z
    .string({ error: 'Skriv den nye adgangskode en gang til.' })
    .min(1, 'Skriv den nye adgangskode en gang til.')
    .max(128, 'Adgangskoden må højst være 128 tegn.'),
};

/** Their names: never sent back to a page. */
export const newPasswordNames = ['nyAdgangskode', 'gentagAdgangskode'] as const;

export const createAccountSchema = z.object({
  brugernavn: usernameField,
  ...newPasswordFields,
  accepter: z.literal('ja', { error: 'Du skal acceptere politikken om persondata for at få en konto.' }),
  version: z.string().min(1).max(40),
});

export const changeUsernameSchema = z.object({ brugernavn: usernameField });

/** `nuvaerende` is required only of those who logged in by password; that is decided where it is saved. */
export const changePasswordSchema = z.object({ nuvaerende: z.string().max(128).optional(), ...newPasswordFields });

export const replacePasswordSchema = z.object({ ...newPasswordFields, tilbage: z.string().optional() });
