import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';

/** The registers' common error codes, as far as the portal tells them apart. */
export const cprCodes = { malformedCpr: 1001, unknownPerson: 4404, notAuthorised: 4575 } as const;

const adresseSchema = z.object({
  vej: z.string().min(1),
  husnr: z.string().regex(/^\d{1,3}[A-Z]?$/),
  /** `st`, `kl` or a number; null for a house of one dwelling. */
  etage: z.string().nullable(),
  /** `tv`, `mf`, `th` or a number; null where the floor has one dwelling. */
  doer: z.string().nullable(),
  postnr: z.string().regex(/^\d{4}$/),
  by: z.string().min(1),
  kommunekode: z.string().regex(/^\d{4}$/),
  /** WGS 84 degrees; null where the address has not been geocoded. */
  koordinat: z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).nullable(),
});

/** A person as the CPR register tells of them. */
export const personSchema = z.object({
  /** The whole name, for people to read. */
  navn: z.string().min(1),
  fornavn: z.string(),
  efternavn: z.string(),
  /** Name and address protection: what is told here is shown to nobody but the person. */
  beskyttet: z.boolean(),
  /** Null without a registered home, and when the address is protected and the caller a caseworker. */
  adresse: adresseSchema.nullable(),
});

/** What the portal asks of the CPR register. */
export const cprContract = defineContract({
  system: 'cpr',
  version: '1',
  operations: {
    getPerson: {
      method: 'GET',
      path: '/v1/person',
      kind: 'read',
      // Not narrowed to ten digits: the register answers a malformed number with its own code (1001).
      input: z.object({ cpr: z.string().min(1).max(40) }),
      in: { cpr: 'header:x-civilregistrationIdentifier' },
      output: personSchema,
      errors: ['not_found'],
      summary: 'Name, protection and address of a person.',
    },
  },
});

export type Person = z.infer<typeof personSchema>;
export type Adresse = z.infer<typeof adresseSchema>;
export type Cpr = Client<typeof cprContract>;
