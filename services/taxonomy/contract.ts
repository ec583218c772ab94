import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';

const omraadeKodeSchema = z.string().regex(/^\d{5,6}$/);
const gruppeKodeSchema = z.string().regex(/^\d{4}$/);

/** The address that names a stillingsbetegnelse everywhere: in job wishes, ads and DFDG. */
export const conceptUriDaSchema = z
  .string()
  .regex(/^http:\/\/data\.star\.dk\/esco\/occupation\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

export const aliasSchema = z.object({
  aliasIdentifier: z.guid(),
  navn: z.string().min(1),
  /** Last day it could be chosen; null while it can. */
  gyldigTil: z.iso.date().nullable(),
});

export const stillingSchema = z.object({
  conceptUriDa: conceptUriDaSchema,
  titel: z.string().min(1),
  discoKode: z.string().min(1),
  gruppeKode: gruppeKodeSchema,
  omraadeKode: omraadeKodeSchema,
  /** Needs no particular qualifications: an ad for it is "hotjoblignende". */
  isHotjobQualified: z.boolean(),
  gyldigFra: z.iso.date(),
  /** Last day it could be chosen; null while it can. */
  gyldigTil: z.iso.date().nullable(),
  /** Of one that has left: the one that took its place, if any did. */
  erstattetAf: conceptUriDaSchema.nullable(),
  aliasser: z.array(aliasSchema),
});

const udgaveSchema = z.object({
  /** Grows with every release; the same version is the same content. */
  version: z.int().min(0),
  udgivet: z.iso.datetime(),
});

export const forslagSchema = z.object({
  conceptUriDa: conceptUriDaSchema,
  titel: z.string(),
  /** The alias that matched, and its identifier; null when the title itself did. */
  alias: z.string().nullable(),
  aliasIdentifier: z.guid().nullable(),
  /** How well: the whole name, whole words of it, the beginning of words, or somewhere inside. */
  match: z.enum(['navn', 'ord', 'ordstart', 'indeni']),
});

/** What the portal asks of Taxonomy service. Everything it tells is public. */
export const taxonomyContract = defineContract({
  system: 'taxonomy',
  version: '1',
  operations: {
    getSuggestions: {
      method: 'GET',
      path: '/v1/suggestions',
      kind: 'read',
      input: z.object({ text: z.string().min(3).max(100), max: z.int().min(1).max(50).default(10) }),
      output: z.array(forslagSchema),
      errors: [],
      summary:
        'Stillingsbetegnelser of today whose title or alias holds the text, or that people call so, the best first.',
    },
    getStillingsbetegnelse: {
      method: 'GET',
      path: '/v1/stillingsbetegnelse',
      kind: 'read',
      input: z.object({ conceptUriDa: conceptUriDaSchema }),
      output: stillingSchema,
      errors: ['not_found'],
      summary: 'One stillingsbetegnelse, also when it has left.',
    },
    listStillingsbetegnelser: {
      method: 'GET',
      path: '/v1/stillingsbetegnelser',
      kind: 'read',
      input: z.object({ kendtVersion: z.int().min(0).optional() }),
      output: udgaveSchema.extend({
        /** Null when nothing has changed since the version the caller knows. */
        stillingsbetegnelser: z.array(stillingSchema).nullable(),
      }),
      errors: [],
      timeoutMs: 10_000,
      summary: 'All stillingsbetegnelser with their aliases, those that have left included.',
    },
    listErhvervsomraader: {
      method: 'GET',
      path: '/v1/erhvervsomraader',
      kind: 'read',
      input: z.object({}),
      output: z.array(z.object({ kode: omraadeKodeSchema, navn: z.string().min(1) })),
      errors: [],
      summary: "Jobnet's own division of the labour market.",
    },
    listGrupper: {
      method: 'GET',
      path: '/v1/grupper',
      kind: 'read',
      input: z.object({}),
      output: z.array(z.object({ kode: gruppeKodeSchema, navn: z.string().min(1) })),
      errors: [],
      summary: 'Groups of stillingsbetegnelser (ISCO, four digits). A group may lie in several erhvervsområder.',
    },
    getAendringer: {
      method: 'GET',
      path: '/v1/aendringer',
      kind: 'read',
      input: z.object({ siden: z.int().min(0) }),
      output: udgaveSchema.extend({
        nye: z.array(stillingSchema),
        aendrede: z.array(stillingSchema),
        udgaaede: z.array(stillingSchema),
      }),
      errors: [],
      timeoutMs: 10_000,
      summary: 'What came, changed and left after a version that the caller knows.',
    },
  },
});

export type Stilling = z.infer<typeof stillingSchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type Forslag = z.infer<typeof forslagSchema>;
export type Taxonomy = Client<typeof taxonomyContract>;
