import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';
import {
  borgerstatusSchema,
  fristSchema,
  maalgruppeSchema,
  rehabiliteringSchema,
  screeningSchema,
  skjultFelt,
} from './status';

/** DFDG's own error codes, as far as the portal tells them apart. */
export const dfdgCodes = {
  malformedCpr: 1001,
  invalidMessage: 1014,
  notFound: 4404,
  notAuthorised: 4575,
} as const;

// Not narrowed to ten digits: DFDG answers a malformed number with its own code (1001).
const cpr = z.string().min(1).max(40);
const cprInHeader = { cpr: 'header:x-civilregistrationIdentifier' } as const;

/** What the portal asks of DFDG about who a citizen is, and who may look. */
export const dfdgContract = defineContract({
  system: 'dfdg',
  version: '1',
  operations: {
    getBorgerstatus: {
      method: 'GET',
      path: '/v1/borgerstatus',
      kind: 'read',
      input: z.object({ cpr }),
      in: cprInHeader,
      output: borgerstatusSchema,
      errors: ['not_found'],
      summary: 'Målgruppe, status, frister and flags of a citizen, without the fields withheld from this caller.',
    },
    getSagsbehandleradgang: {
      method: 'GET',
      path: '/v1/sagsbehandleradgang',
      kind: 'read',
      input: z.object({ cpr }),
      in: cprInHeader,
      output: z.object({ skjulteFelter: z.array(skjultFelt) }),
      errors: ['not_found'],
      summary: 'Whether the calling caseworker may look at this citizen (4575 if not), and which fields are withheld.',
    },
    getMyndighed: {
      method: 'GET',
      path: '/v1/myndigheder/{cvr}',
      kind: 'read',
      input: z.object({ cvr: z.string().regex(/^\d{8}$/) }),
      in: { cvr: 'path' },
      output: z.object({ art: z.enum(['jobcenter', 'akasse', 'support', 'employer']), navn: z.string().min(1) }),
      errors: ['not_found'],
      summary: 'What kind of organisation an employee with this CVR number belongs to.',
    },
    opdaterBorgerstatus: {
      method: 'PUT',
      path: '/v1/borgerstatus',
      kind: 'write',
      input: z.object({
        cpr,
        maalgruppe: maalgruppeSchema.optional(),
        /** A day: tilmeldt since then. Null together with no `afmeldtSiden`: never been tilmeldt. */
        tilmeldtSiden: z.iso.date().nullable().optional(),
        afmeldtSiden: z.iso.date().nullable().optional(),
        sygemeldtSiden: z.iso.date().nullable().optional(),
        kanSelvbooke: z.boolean().optional(),
        straksbookingPaakraevet: z.boolean().optional(),
        /** Replaces all frister. Their type follows from the day and is not taken from here. */
        frister: z
          .array(fristSchema.omit({ friststatusType: true }))
          .max(50)
          .optional(),
        harDagpengetaeller: z.boolean().optional(),
        harSupplerendeTaeller: z.boolean().optional(),
        hasHoursToNudgingSocialAid: z.boolean().optional(),
        currentAidLevelIsHigh: z.boolean().nullable().optional(),
        screening: screeningSchema.nullable().optional(),
        rehabilitering: rehabiliteringSchema.nullable().optional(),
      }),
      in: cprInHeader,
      output: borgerstatusSchema,
      errors: ['not_found'],
      summary:
        'Reports changes of a citizen; fields left out stay as they are. For the systems of jobcentres and a-kasser.',
    },
  },
});

export type Dfdg = Client<typeof dfdgContract>;
