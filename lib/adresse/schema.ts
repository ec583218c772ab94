import { z } from 'zod';

const postnummer = z.string().regex(/^\d{4}$/);

/** What somebody is typing of an address; the query of `/api/adresse/forslag`. */
export const adresseQuerySchema = z.object({
  text: z
    .string()
    .trim()
    .min(3)
    .transform((text) => text.slice(0, 100)),
  /** What lies here comes first. Half a postcode says nothing. */
  postnummer: postnummer.optional().catch(undefined),
});

/** What somebody is typing of a postcode or a city; the query of `/api/adresse/postnummer`. */
export const postnummerQuerySchema = z.object({
  text: z
    .string()
    .trim()
    .min(2)
    .transform((text) => text.slice(0, 100)),
});
