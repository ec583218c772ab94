import { z } from 'zod';

/** Parts of the forside that can be folded. */
export const foldableParts = ['vigtig-information'] as const;
export type FoldablePart = (typeof foldableParts)[number];

export const foldSchema = z.object({ del: z.enum(foldableParts), foldet: z.enum(['ja', 'nej']) });

const cardSchema = z.object({
  key: z.string(),
  title: z.string(),
  text: z.string(),
  meter: z.object({ value: z.number(), max: z.number(), inWords: z.string() }).optional(),
  link: z.object({ title: z.string(), path: z.string() }),
});

/** The forsidekort a session has been shown, as they are kept. */
export const shownCardsSchema = z.array(cardSchema);
export type ShownCard = z.infer<typeof cardSchema>;

/** What the address of the forside may say; anything else is left out. */
export const forsideParams = z.object({
  kun: z.literal('borger').optional().catch(undefined),
  skjult: z
    .string()
    .regex(/^(internal|external):[\w.-]{1,64}$/)
    .optional()
    .catch(undefined),
});
