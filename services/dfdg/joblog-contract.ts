import { z } from 'zod';
import {
  joblogArter,
  joblogDokumentSchema,
  joblogDokumenttyper,
  joblogFieldsSchema,
  joblogOversigtSchema,
  joblogPageSchema,
  joblogSchema,
  joblogStatusser,
} from './joblogs';

// Not narrowed to ten digits: DFDG answers a malformed number with its own code (1001).
const cpr = z.string().min(1).max(40);
const cprInHeader = { cpr: 'header:x-civilregistrationIdentifier' } as const;
const inPath = { ...cprInHeader, id: 'path' } as const;
const id = z.guid();
const type = z.enum(joblogDokumenttyper);

/** The PDF itself, base64. A third larger than what it holds. */
const indhold = z.string().max(14_000_000);
const largeBodyBytes = 14_100_000;
const slowMs = 10_000;

/** DFDG's joblog interface: what portal and a-kasser share about a citizen's search for work. */
export const joblogOperations = {
  listJoblogs: {
    method: 'GET',
    path: '/v1/joblogs',
    kind: 'read',
    input: z.object({
      cpr,
      art: z.enum(joblogArter).optional(),
      status: z.enum(joblogStatusser).optional(),
      /** Only those with coordinates, for a map. */
      medKoordinat: z.boolean().optional(),
      /** Only those with a document. */
      medDokument: z.boolean().optional(),
      /** Only those made from this ad, by its key. */
      annonce: z.string().min(1).max(100).optional(),
      /** Newest change first; or nearest deadline first, those passed last; or newest application first. */
      sortering: z.enum(['redigeret', 'frist', 'soegt']).default('redigeret'),
      fra: z.int().min(0).max(100_000).default(0),
      antal: z.int().min(1).max(500).default(20),
    }),
    in: cprInHeader,
    output: joblogPageSchema,
    errors: [],
    summary:
      'A page of a citizen’s joblogs, whichever system made them, and how many of each status there are. Empty for somebody who has none.',
  },
  getJoblogOversigt: {
    method: 'GET',
    path: '/v1/joblogs/oversigt',
    kind: 'read',
    input: z.object({ cpr, fra: z.iso.date(), til: z.iso.date() }),
    in: cprInHeader,
    output: joblogOversigtSchema,
    errors: [],
    summary: 'What has been applied for and done on each day of a period, and what the plan agrees on.',
  },
  getJoblog: {
    method: 'GET',
    path: '/v1/joblogs/{id}',
    kind: 'read',
    input: z.object({ cpr, id }),
    in: inPath,
    output: joblogSchema,
    errors: ['not_found'],
    summary: 'One joblog. Somebody else’s is not found.',
  },
  createJoblog: {
    method: 'POST',
    path: '/v1/joblogs',
    kind: 'write',
    /** The writer names the id, so that a repeat (412) knows what it made. An id that is in use is a conflict (4977). */
    input: z.object({ cpr, id, joblog: joblogFieldsSchema }),
    in: cprInHeader,
    output: z.object({ version: z.int() }),
    errors: ['conflict'],
    summary: 'Makes a joblog.',
  },
  updateJoblog: {
    method: 'PUT',
    path: '/v1/joblogs/{id}',
    kind: 'write',
    input: z.object({ cpr, id, kendtVersion: z.int().min(1), joblog: joblogFieldsSchema }),
    in: inPath,
    output: z.object({ version: z.int() }),
    errors: ['not_found', 'conflict'],
    summary: 'Changes a joblog. Another version than the known one is a conflict (4409), and nothing is written.',
  },
  deleteJoblog: {
    method: 'DELETE',
    path: '/v1/joblogs/{id}',
    kind: 'write',
    input: z.object({ cpr, id, kendtVersion: z.int().min(1) }),
    in: inPath,
    output: z.object({}),
    errors: ['not_found', 'conflict'],
    summary: 'Deletes a joblog with its documents. Another version than the known one is a conflict (4409).',
  },
  genopretJoblog: {
    method: 'POST',
    path: '/v1/joblogs/{id}/genopret',
    kind: 'write',
    input: z.object({ cpr, id }),
    in: inPath,
    output: z.object({ version: z.int() }),
    errors: ['not_found'],
    summary: 'Brings a joblog back as it was, with its documents, within 24 hours of its deletion.',
  },
  getJoblogDokument: {
    method: 'GET',
    path: '/v1/joblogs/{id}/dokumenter/{type}',
    kind: 'read',
    input: z.object({ cpr, id, type }),
    in: { ...inPath, type: 'path' },
    output: joblogDokumentSchema.extend({ indhold }),
    errors: ['not_found'],
    timeoutMs: slowMs,
    maxBodyBytes: largeBodyBytes,
    summary: 'A document of a joblog.',
  },
  putJoblogDokument: {
    method: 'PUT',
    path: '/v1/joblogs/{id}/dokumenter/{type}',
    kind: 'write',
    input: z.object({ cpr, id, type, filename: joblogDokumentSchema.shape.filename, indhold }),
    in: { ...inPath, type: 'path' },
    output: joblogDokumentSchema,
    errors: ['not_found'],
    timeoutMs: slowMs,
    maxBodyBytes: largeBodyBytes,
    summary: 'Puts a PDF of at most 10 MB in the place of the document of that kind. Renews the joblog.',
  },
  deleteJoblogDokument: {
    method: 'DELETE',
    path: '/v1/joblogs/{id}/dokumenter/{type}',
    kind: 'write',
    input: z.object({ cpr, id, type }),
    in: { ...inPath, type: 'path' },
    output: z.object({}),
    errors: ['not_found'],
    summary: 'Takes a document off a joblog; one that is gone already is no trouble. Renews the joblog.',
  },
} as const;
