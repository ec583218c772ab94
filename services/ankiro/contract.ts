import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';
import { documentIdSchema, indexNameSchema, searchDocumentSchema } from './document';
import { facetKeys } from './facets/registry';
import { sorts } from './facets/search-url';
import { teaserSchema } from './teaser';

const textSchema = z.string().max(200);
const facetKeySchema = z.enum(facetKeys);
const postnummerSchema = z.string().regex(/^\d{4}$/);
const latSchema = z.number().min(-90).max(90);
const lonSchema = z.number().min(-180).max(180);
const kmSchema = z.number().positive().max(1_000);

/** The indexes a question is about. */
const indexesSchema = z.array(indexNameSchema).min(1).max(3);

const filtersSchema = z.partialRecord(facetKeySchema, z.array(z.string().min(1).max(200)).max(500));

/** Which ads are meant: those that meet everything here. */
export const questionSchema = z.object({
  indexes: indexesSchema,
  text: textSchema.default(''),
  filters: filtersSchema.default({}),
  /** Within so many kilometres; ads without a position are left out. */
  geo: z
    .union([
      z.object({ postnummer: postnummerSchema, km: kmSchema }),
      z.object({ lat: latSchema, lon: lonSchema, km: kmSchema }),
    ])
    .optional(),
  /** Between these degrees; ads without a position are left out. */
  box: z.object({ minLat: latSchema, maxLat: latSchema, minLon: lonSchema, maxLon: lonSchema }).optional(),
});

export const hitSchema = z.object({
  index: indexNameSchema,
  id: documentIdSchema,
  /** Comparable within one answer only. */
  score: z.number(),
  /** From the point of `geo`; null without one. */
  distanceKm: z.number().nullable(),
  /** What a list shows of it. */
  teaser: teaserSchema,
});

const suggestionSchema = z.object({
  label: z.string(),
  /** Another name of it that matched, such as the alias of a stilling. */
  matched: z.string().nullable(),
  /** The filter it becomes when chosen. */
  facet: facetKeySchema,
  value: z.string(),
  /** What stood before it in the text and is still to be searched for: "kok" of "kok aarh". */
  rest: z.string(),
});

/** What the portal asks of Ankiro. Everything it tells is public. */
export const ankiroContract = defineContract({
  system: 'ankiro',
  version: '1',
  operations: {
    search: {
      method: 'POST',
      path: '/v1/search',
      kind: 'read',
      input: questionSchema.extend({
        /** By distance when there is a `geo`; people are offered the others. */
        sort: z.enum([...sorts, 'Distance']).default('BestMatch'),
        page: z.int().min(1).max(10_000).default(1),
        /** Zero asks for the number only. */
        perPage: z.int().min(0).max(500).default(20),
        /** The filters whose values are to be counted. */
        facets: z.array(facetKeySchema).default([]),
      }),
      output: z.object({
        total: z.int().min(0),
        hits: z.array(hitSchema),
        /**
         * How many ads each value would give beside the other choices: a filter's own choice does not shrink its
         * siblings. Values that would give none are left out.
         */
        facets: z.partialRecord(facetKeySchema, z.array(z.object({ value: z.string(), count: z.int().min(1) }))),
      }),
      errors: [],
      summary: 'The ads that meet a question, in order, a page at a time, with counts.',
    },
    suggestions: {
      method: 'GET',
      path: '/v1/suggestions',
      kind: 'read',
      input: z.object({
        text: z.string().min(3).max(100),
        /** At most so many in each group. */
        max: z.int().min(1).max(20).default(5),
        /** Only filters that Work in Denmark has. */
        isWorkInDenmark: z.boolean().default(false),
      }),
      output: z.array(z.object({ facet: facetKeySchema, suggestions: z.array(suggestionSchema).min(1) })),
      errors: [],
      summary:
        'Names of places, areas of work, groups and stillingsbetegnelser that begin with the text, by filter. Where none ' +
        'does, places that begin with its last words, or names that begin with it less its typing mistakes.',
    },
    similar: {
      method: 'POST',
      path: '/v1/similar',
      kind: 'read',
      input: z.object({
        indexes: indexesSchema,
        /** An ad that Ankiro knows … */
        like: z.object({ index: indexNameSchema, id: documentIdSchema }).optional(),
        /** … or a text, with the stilling it is about. */
        text: z.string().max(20_000).default(''),
        conceptUriDa: z.string().max(200).optional(),
        filters: filtersSchema.default({}),
        max: z.int().min(1).max(50).default(5),
      }),
      output: z.array(hitSchema),
      errors: ['not_found'],
      summary: 'Ads about the same kind of work, the likest first, without the ad itself.',
    },
    documents: {
      method: 'POST',
      path: '/v1/documents/known',
      kind: 'read',
      input: z.object({
        keys: z
          .array(z.object({ index: indexNameSchema, id: documentIdSchema }))
          .min(1)
          .max(500),
      }),
      output: z.array(hitSchema),
      errors: [],
      summary: 'Those of these ads that Ankiro knows, in the order they are asked for.',
    },
    near: {
      method: 'GET',
      path: '/v1/near',
      kind: 'read',
      input: z.object({ conceptUriDa: z.string().max(200), max: z.int().min(1).max(100).default(20) }),
      output: z.array(z.object({ conceptUriDa: z.string(), nearness: z.number().min(0).max(1) })),
      errors: ['not_found'],
      summary: 'Stillingsbetegnelser close to one, the closest first, by the semantic dictionary.',
    },
    spelling: {
      method: 'GET',
      path: '/v1/spelling',
      kind: 'read',
      input: z.object({ text: textSchema }),
      output: z.object({ suggestion: z.string().nullable() }),
      errors: [],
      summary: 'The text with likely typing mistakes put right, or null. A search never changes what was typed.',
    },
    listIds: {
      method: 'GET',
      path: '/v1/documents/ids',
      kind: 'read',
      input: z.object({
        index: indexNameSchema,
        after: documentIdSchema.optional(),
        max: z.int().min(1).max(5_000).default(5_000),
      }),
      output: z.array(documentIdSchema),
      errors: [],
      summary: 'The ids in an index in an order of its own, for whoever compares it with what should be there.',
    },
    counts: {
      method: 'GET',
      path: '/v1/counts',
      kind: 'read',
      input: z.object({}),
      output: z.array(z.object({ index: indexNameSchema, documents: z.int().min(0), workInDenmark: z.int().min(0) })),
      errors: [],
      summary: 'How many ads each index holds, and how many of them are marked for Work in Denmark.',
    },
    upsert: {
      method: 'POST',
      path: '/v1/documents',
      kind: 'write',
      input: z.object({ documents: z.array(searchDocumentSchema).min(1).max(200) }),
      output: z.object({ accepted: z.int().min(0) }),
      errors: ['conflict'],
      timeoutMs: 10_000,
      summary: 'Puts ads into their index, or in the place of what stood there. They can be found within a second.',
    },
    remove: {
      method: 'POST',
      path: '/v1/documents/remove',
      kind: 'write',
      input: z.object({ index: indexNameSchema, ids: z.array(documentIdSchema).min(1).max(1_000) }),
      output: z.object({ removed: z.int().min(0) }),
      errors: ['conflict'],
      timeoutMs: 10_000,
      summary: 'Takes ads out of an index. One that is not there is no error.',
    },
  },
});

export type Ankiro = Client<typeof ankiroContract>;
export type Question = z.output<typeof questionSchema>;
export type Hit = z.infer<typeof hitSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
