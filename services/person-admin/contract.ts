import { z } from 'zod';
import { defineContract } from '@/services/http/contract';

/** The registers' common error codes, as far as this service gives them. */
export const personAdminCodes = { malformedCpr: 1001, notAuthorised: 4575, idExists: 4977 } as const;

const shortText = z.string().trim().min(1).max(200);

/** What the systems of jobcentres may ask of Jobnet about access (PersonAdminService). */
export const personAdminContract = defineContract({
  system: 'personadmin',
  version: '1',
  operations: {
    createCredentials: {
      method: 'POST',
      path: '/v1/credentials',
      kind: 'write',
      input: z.object({
        // Not narrowed to ten digits: a malformed number has a code of its own (1001).
        cpr: z.string().min(1).max(40),
        /** Who has seen the citizen's papers, and where. */
        verifiedBy: z.object({ medarbejderId: shortText, organisation: shortText }),
        /** True gives somebody who has an account already a new one-time password. */
        nulstil: z.boolean().optional(),
      }),
      in: { cpr: 'header:x-civilregistrationIdentifier' },
      output: z.object({
        brugernavn: z.string().min(1),
        engangskode: z.string().min(1),
        /** When the one-time password stops working. */
        gaelderTil: z.iso.datetime(),
      }),
      errors: ['conflict'],
      summary:
        'A user name and a one-time password for a citizen whom a caseworker has verified. 4977 when there is an account already and nulstil is not true.',
    },
  },
});
