import { z } from 'zod';
import { type Client, defineContract } from '@/services/http/contract';

/** A page of the portal, or an https address elsewhere: nothing that could run as a script. */
const linkSchema = z.object({
  tekst: z.string().min(1).max(120),
  href: z
    .string()
    .max(400)
    .regex(/^(\/(?![/\\])|https:\/\/)\S*$/),
});

/** A piece of text with a heading. Paragraphs are plain text: the content service sends no markup. */
export const afsnitSchema = z.object({
  overskrift: z.string().min(1),
  tekst: z.array(z.string().min(1)),
  links: z.array(linkSchema),
});

export const politikSchema = z.object({
  version: z.string().min(1).max(40),
  gaelderFra: z.iso.date(),
  titel: z.string().min(1),
  afsnit: z.array(afsnitSchema).min(1),
});

export const bannerSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  titel: z.string().min(1),
  tekst: z.string().min(1),
  link: linkSchema.optional(),
  type: z.enum(['info', 'advarsel']),
  /** First and last day it is shown. */
  fra: z.iso.date(),
  til: z.iso.date(),
  /** Keys of the målgrupper it is meant for; empty when it is meant for everybody, visitors too. */
  maalgrupper: z.array(z.string().regex(/^[a-z0-9-]{1,40}$/)),
});

export const tekstSchema = z.object({ titel: z.string().min(1), afsnit: z.array(afsnitSchema).min(1) });

/** What the portal asks of the content service (info.jobnet.dk): words that editors change without a new release. */
export const contentContract = defineContract({
  system: 'content',
  version: '1',
  operations: {
    getPersondatapolitik: {
      method: 'GET',
      path: '/v1/persondatapolitik',
      kind: 'read',
      input: z.object({}),
      output: politikSchema,
      errors: ['not_found'],
      summary: 'The version of "Politik om persondata" that applies today.',
    },
    listBannere: {
      method: 'GET',
      path: '/v1/bannere',
      kind: 'read',
      input: z.object({
        /** The page's path, such as `/forside`. */
        side: z
          .string()
          .max(200)
          .regex(/^\/\S*$/),
      }),
      output: z.array(bannerSchema),
      errors: [],
      summary: 'The banners of a page today, the newest first, each with whom it is meant for.',
    },
    getTekst: {
      method: 'GET',
      path: '/v1/tekster/{noegle}',
      kind: 'read',
      input: z.object({ noegle: z.string().regex(/^[a-z0-9-]{1,80}$/), sprog: z.enum(['da', 'en']) }),
      in: { noegle: 'path', sprog: 'query' },
      output: tekstSchema,
      errors: ['not_found'],
      summary: 'A text by key, in Danish or English.',
    },
  },
});

export type Afsnit = z.infer<typeof afsnitSchema>;
export type Persondatapolitik = z.infer<typeof politikSchema>;
export type Banner = z.infer<typeof bannerSchema>;
export type Tekst = z.infer<typeof tekstSchema>;
export type Content = Client<typeof contentContract>;
