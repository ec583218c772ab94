import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';
import { internalAdSchema, jobIdSchema, jobSchema, statuses } from './ad';

const publication = {
  /** First day in which it may be shown; today when left out. */
  publicationStart: z.iso.date().optional(),
  /** Last day in which it is shown; the deadline, or eight weeks later, when left out. */
  publicationEnd: z.iso.date().optional(),
  /** Kept by the sender alone for now, and not yet to be approved. */
  isDraft: z.boolean().default(false),
};

const receipt = z.object({ id: jobIdSchema, status: z.enum(statuses) });
const idInPath = { id: 'path' } as const;

/** What the portal and the systems of employers and jobcentres ask of JobAdService. */
export const jobAdsContract = defineContract({
  system: 'job-ads',
  version: '1',
  operations: {
    getJob: {
      method: 'GET',
      path: '/v1/jobs/{id}',
      kind: 'read',
      input: z.object({
        id: jobIdSchema,
        /** Also when it is not (yet) for everybody. For those who sent it, and for the portal on behalf of support. */
        includeUnpublished: z.boolean().default(false),
      }),
      in: idInPath,
      output: jobSchema,
      errors: ['not_found'],
      summary: 'One ad. What has been shown and is no longer has the status PublicationEnd.',
    },
    addJob: {
      method: 'POST',
      path: '/v1/jobs',
      kind: 'write',
      input: z.object({ ad: internalAdSchema, ...publication }),
      output: receipt,
      errors: ['conflict'],
      summary: 'A new ad, to be approved by support before it is shown.',
    },
    updateJob: {
      method: 'PUT',
      path: '/v1/jobs/{id}',
      kind: 'write',
      input: z.object({ id: jobIdSchema, ad: internalAdSchema, ...publication }),
      in: idInPath,
      output: receipt,
      errors: ['not_found', 'conflict'],
      summary: 'Another text for an ad that is NotApproved, in PublicationEnd or a draft; it is to be approved again.',
    },
    closeJob: {
      method: 'POST',
      path: '/v1/jobs/{id}/close',
      kind: 'write',
      input: z.object({ id: jobIdSchema }),
      in: idInPath,
      output: receipt,
      errors: ['not_found', 'conflict'],
      summary: 'Takes an ad down that is Processed or in Publication.',
    },
    approveJob: {
      method: 'POST',
      path: '/v1/jobs/{id}/approve',
      kind: 'write',
      input: z.object({ id: jobIdSchema }),
      in: idInPath,
      output: receipt,
      errors: ['not_found', 'conflict'],
      summary: 'Support has read the ad: it is shown from its first day on. For the portal only.',
    },
    rejectJob: {
      method: 'POST',
      path: '/v1/jobs/{id}/reject',
      kind: 'write',
      input: z.object({ id: jobIdSchema, reason: z.string().min(1).max(1_000) }),
      in: idInPath,
      output: receipt,
      errors: ['not_found', 'conflict'],
      summary: 'Support does not approve the ad, and says why. For the portal only.',
    },
    listAwaitingApproval: {
      method: 'GET',
      path: '/v1/awaiting-approval',
      kind: 'read',
      input: z.object({ after: jobIdSchema.optional(), max: z.int().min(1).max(100).default(50) }),
      output: z.object({ jobs: z.array(jobSchema), total: z.int().min(0) }),
      errors: [],
      summary: 'The ads that support has to read, by id. For the portal only.',
    },
    listChanges: {
      method: 'GET',
      path: '/v1/changes',
      kind: 'read',
      input: z.object({
        /** What the answer before said; left out: everything that is shown today. */
        since: z
          .string()
          .regex(/^[\w.-]{1,120}$/)
          .optional(),
        max: z.int().min(1).max(500).default(200),
      }),
      output: z.object({
        /** For the next call. */
        cursor: z.string(),
        /** More is waiting: ask again at once. */
        hasMore: z.boolean(),
        /** `job` is null when the ad is not, or no longer, to be shown. */
        changes: z.array(z.object({ id: jobIdSchema, job: jobSchema.nullable() })),
      }),
      errors: [],
      timeoutMs: 20_000,
      summary: "Ads that came, changed or went, also by the calendar. For the search engine's batch.",
    },
  },
});

export type JobAds = Client<typeof jobAdsContract>;
