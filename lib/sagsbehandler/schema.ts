import { z } from 'zod';

/** The CPR number of the citizen to look at. Only bounded here; what a CPR number is, is decided where it is used. */
export const chooseCitizenSchema = z.object({
  cpr: z
    .string({ error: 'Skriv borgerens CPR-nummer.' })
    .trim()
    .min(1, 'Skriv borgerens CPR-nummer.')
    .max(20, 'Skriv CPR-nummeret med ti cifre.'),
});
