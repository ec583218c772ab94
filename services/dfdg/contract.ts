import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';
import { joblogOperations } from './joblog-contract';
import { jobwishListSchema, jobwishSchema, mostJobwishes, videresendelseSchema } from './jobwishes';
import { paamindelserSchema, taellerSchema } from './paamindelser';
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
  newerVersion: 4409,
  notAuthorised: 4575,
  idExists: 4977,
} as const;

// Not narrowed to ten digits: DFDG answers a malformed number with its own code (1001).
const cpr = z.string().min(1).max(40);
const cprInHeader = { cpr: 'header:x-civilregistrationIdentifier' } as const;

/** What the portal asks of DFDG about who a citizen is, who may look, and what work they seek. */
export const dfdgContract = defineContract({
  system: 'dfdg',
  version: '1',
  operations: {
    ...joblogOperations,
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
    getPaamindelser: {
      method: 'GET',
      path: '/v1/paamindelser',
      kind: 'read',
      input: z.object({ cpr }),
      in: cprInHeader,
      output: paamindelserSchema,
      errors: ['not_found'],
      summary: 'What waits for a citizen: unread messages, the current plan, meetings to come, missing dagpengekort.',
    },
    listTaellere: {
      method: 'GET',
      path: '/v1/taellere',
      kind: 'read',
      input: z.object({ cpr }),
      in: cprInHeader,
      output: z.array(taellerSchema),
      errors: ['not_found'],
      summary: 'How far a citizen’s counters have come; only those that have figures.',
    },
    getJobwishes: {
      method: 'GET',
      path: '/v1/jeg-soeger-job-som',
      kind: 'read',
      input: z.object({ cpr }),
      in: cprInHeader,
      output: jobwishListSchema,
      errors: [],
      summary: 'What a citizen seeks work as, with its version. Empty for somebody who has never said.',
    },
    replaceJobwishes: {
      method: 'PUT',
      path: '/v1/jeg-soeger-job-som',
      kind: 'write',
      input: z.object({
        cpr,
        /** The version that the writer has changed; another one in DFDG is a conflict, and nothing is written. */
        kendtVersion: z.string().max(46).nullable(),
        jobwishes: z.array(jobwishSchema).max(mostJobwishes),
      }),
      in: cprInHeader,
      output: z.object({ version: z.string() }),
      errors: ['conflict'],
      summary: 'Puts a new list in the place of the known one. Its version is the x-requestId of this write.',
    },
    getVideresendelse: {
      method: 'GET',
      path: '/v1/jeg-soeger-job-som/videresendelse',
      kind: 'read',
      input: z.object({ cpr }),
      in: cprInHeader,
      output: videresendelseSchema,
      errors: [],
      summary: 'Which version of the list has reached JobSearch and, of a searchable CV, Ankiro. For systems.',
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
