import { z } from 'zod';

/** The password login form. Lengths only bound what is read; which passwords are good is decided when one is chosen. */
export const loginSchema = z.object({
  brugernavn: z
    .string({ error: 'Skriv dit brugernavn.' })
    .trim()
    .min(1, 'Skriv dit brugernavn.')
    .max(100, 'Brugernavnet er for langt. Det må højst være 100 tegn.'),
  adgangskode: z
    .string({ error: 'Skriv din adgangskode.' })
    .min(1, 'Skriv din adgangskode.')
    .max(128, 'Adgangskoden er for lang. Den må højst være 128 tegn.'),
  tilbage: z.string().optional(),
});
