import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';

const kommuneKodeSchema = z.string().regex(/^\d{4}$/);

/** The regions of Find Job, which are those of the law with Bornholm's name added. */
export const findJobRegioner = [
  'HovedstadenOgBornholm',
  'OevrigeSjaelland',
  'Syddanmark',
  'Midtjylland',
  'Nordjylland',
] as const;

export const kommuneSchema = z.object({
  kode: kommuneKodeSchema,
  navn: z.string().min(1),
  landsdel: z.string().min(1),
  region: z.string().min(1),
  findJobRegion: z.enum(findJobRegioner),
  /** Codes of the kommuner it shares a border on land with; none for an island. */
  naboer: z.array(kommuneKodeSchema),
});

export const postnummerSchema = z.object({
  postnummer: z.string().regex(/^\d{4}$/),
  by: z.string().min(1),
  /** The centre of the postcode (WGS 84). */
  koordinat: z.object({ lat: z.number().min(54).max(58), lon: z.number().min(7).max(16) }),
  /** The kommune in which the centre lies. */
  kommuneKode: kommuneKodeSchema,
});

/** What the portal asks of the address register. Everything it tells is public. */
export const addressContract = defineContract({
  system: 'address',
  version: '1',
  operations: {
    listKommuner: {
      method: 'GET',
      path: '/v1/kommuner',
      kind: 'read',
      input: z.object({}),
      output: z.array(kommuneSchema),
      errors: [],
      summary: 'All kommuner with landsdel, region and neighbours.',
    },
    listPostnumre: {
      method: 'GET',
      path: '/v1/postnumre',
      kind: 'read',
      input: z.object({}),
      output: z.array(postnummerSchema),
      errors: [],
      timeoutMs: 5_000,
      summary: 'All postcodes with the coordinates of their centres.',
    },
    getPostnummer: {
      method: 'GET',
      path: '/v1/postnumre/{postnummer}',
      kind: 'read',
      input: z.object({ postnummer: z.string().regex(/^\d{4}$/) }),
      in: { postnummer: 'path' },
      output: postnummerSchema,
      errors: ['not_found'],
      summary: 'One postcode.',
    },
  },
});

export type Kommune = z.infer<typeof kommuneSchema>;
export type Postnummer = z.infer<typeof postnummerSchema>;
export type FindJobRegion = (typeof findJobRegioner)[number];
export type Address = Client<typeof addressContract>;
