import { z } from 'zod';
import { isoMoment, plainBoolean } from '@/prisma/seed/spreadsheet';
import { conceptUriDaSchema } from '../../contract';

const conceptStart = 'http://data.star.dk/esco/occupation/';

const isConcept = (uri: string) => conceptUriDaSchema.safeParse(uri).success;
const wholeConcept = (text: string) => (text.startsWith('http') ? text : `${conceptStart}${text.toLowerCase()}`);

/** The whole address, or only the identifier it ends in. */
export const conceptColumn = z
  .string()
  .transform(wholeConcept)
  .refine(isConcept, 'is no ConceptUriDa and no identifier of one');

const orNull = (text: string) => (text === '' ? null : text);
const name = z
  .string()
  .min(1, 'is missing')
  .max(200, 'is longer than 200 characters')
  .regex(/^[^\p{Cc}\p{Cs}\uFFFD]*$/u, 'holds characters that cannot be shown');
const gruppe = z.string().regex(/^\d{4}$/, 'is not four digits');
const omraade = z.string().regex(/^\d{5,6}$/, 'is not five or six digits');

const stillingRow = z
  .object({
    concept_uri_da: conceptColumn,
    titel: name,
    disco_kode: z.string().regex(/^\d{4}(\.\d+)*$/, 'is no DISCO code such as 5120.1'),
    gruppe,
    omraade,
    hotjob_qualified: z
      .string()
      .transform(plainBoolean)
      .pipe(z.enum(['true', 'false'], 'is neither true nor false')),
    gyldig_til: z
      .string()
      .default('')
      .transform(isoMoment)
      .transform(orNull)
      .pipe(z.iso.date('is no date such as 2026-12-31').nullable()),
    erstattet_af: z
      .string()
      .default('')
      .transform((text) => (text === '' ? null : wholeConcept(text)))
      .refine((uri) => uri === null || isConcept(uri), 'is no ConceptUriDa and no identifier of one'),
  })
  .transform((row) => ({
    conceptUriDa: row.concept_uri_da,
    titel: row.titel,
    discoKode: row.disco_kode,
    gruppeKode: row.gruppe,
    omraadeKode: row.omraade,
    isHotjobQualified: row.hotjob_qualified === 'true',
    gyldigTil: row.gyldig_til,
    erstattetAf: row.erstattet_af,
  }));

const aliasRow = z
  .object({ alias: name, concept_uri_da: conceptColumn })
  .transform((row) => ({ navn: row.alias, conceptUriDa: row.concept_uri_da }));

const gruppeRow = z.object({ gruppe, navn: name }).transform((row) => ({ kode: row.gruppe, navn: row.navn }));
const omraadeRow = z.object({ omraade, navn: name }).transform((row) => ({ kode: row.omraade, navn: row.navn }));

export type StillingRow = z.infer<typeof stillingRow>;
export type AliasRow = z.infer<typeof aliasRow>;
export type NavnRow = z.infer<typeof gruppeRow>;

/** The kinds of file a release consists of, each known by its columns. */
export const fileKinds = {
  stillinger: {
    required: ['concept_uri_da', 'titel', 'disco_kode', 'gruppe', 'omraade', 'hotjob_qualified'],
    optional: ['gyldig_til', 'erstattet_af'],
    schema: stillingRow,
  },
  aliasser: { required: ['alias', 'concept_uri_da'], optional: [], schema: aliasRow },
  grupper: { required: ['gruppe', 'navn'], optional: [], schema: gruppeRow },
  omraader: { required: ['omraade', 'navn'], optional: [], schema: omraadeRow },
} as const;
