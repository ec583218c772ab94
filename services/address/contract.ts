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

/** Metres east and north (EPSG:25832, ETRS89/UTM zone 32N), as the register keeps every point of Denmark. */
export const utmSchema = z.object({
  x: z.number().min(300_000).max(1_000_000),
  y: z.number().min(6_000_000).max(6_500_000),
});

export const adresseforslagSchema = z.object({
  /** How much of an address it is: a street, a house, or a dwelling in it. */
  type: z.enum(['vej', 'husnummer', 'adresse']),
  id: z.uuid(),
  /** As it is written: `Nørrebrogade 12, 2. tv, 2200 København N`. */
  tekst: z.string().min(1),
  vejnavn: z.string().min(1),
  husnr: z.string().nullable(),
  etage: z.string().nullable(),
  doer: z.string().nullable(),
  /** Null for a street name that several postcodes share; so are city, kommune and point. */
  postnummer: z.string().nullable(),
  by: z.string().nullable(),
  kommuneKode: kommuneKodeSchema.nullable(),
  punkt: utmSchema.nullable(),
});

/** How near a point is to what was asked for. */
export const praecisioner = ['adresse', 'vej', 'postnummer'] as const;

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
    listAdresseforslag: {
      method: 'GET',
      path: '/v1/adresseforslag',
      kind: 'read',
      input: z.object({
        tekst: z.string().trim().min(3).max(100),
        antal: z.int().min(1).max(20).default(10),
        /** What lies here is told first. */
        postnummer: z
          .string()
          .regex(/^\d{4}$/)
          .optional(),
      }),
      output: z.array(adresseforslagSchema).max(20),
      errors: [],
      summary: 'What somebody may be writing: street names first, then houses, then dwellings.',
    },
    geokodAdresse: {
      // A read whose input is where somebody lives or works: it does not stand in a URL.
      method: 'POST',
      path: '/v1/geokodning',
      kind: 'read',
      input: z.object({ adresse: z.string().max(200), postnummer: z.string().regex(/^\d{4}$/) }),
      output: z.object({ punkt: utmSchema, praecision: z.enum(praecisioner) }),
      errors: ['not_found'],
      summary: 'Where an address is; its street or its postcode when the register does not know the house.',
    },
  },
});

export type Kommune = z.infer<typeof kommuneSchema>;
export type Postnummer = z.infer<typeof postnummerSchema>;
export type Utm = z.infer<typeof utmSchema>;
export type Adresseforslag = z.infer<typeof adresseforslagSchema>;
export type Praecision = (typeof praecisioner)[number];
export type FindJobRegion = (typeof findJobRegioner)[number];
export type Address = Client<typeof addressContract>;
