import { z } from 'zod';

const tooShort = 'Skriv mindst tre tegn.';
const badCount = 'Antallet skal være et helt tal fra 1 til 50.';

/** What somebody has typed when suggestions are shown; the query of `/api/taxonomy/suggestions`. */
export const suggestionQuerySchema = z.object({
  text: z.string(tooShort).trim().min(3, tooShort).max(100, 'Skriv højst 100 tegn.'),
  max: z.coerce.number(badCount).int(badCount).min(1, badCount).max(50, badCount).default(10),
});

export type SuggestionQuery = z.output<typeof suggestionQuerySchema>;
