import { z } from 'zod';

/** The last part of a ConceptUriDa, which tells one stillingsbetegnelse from another. */
const idField = z.string({ error: 'Vælg en stilling.' }).regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, {
  error: 'Vælg en stilling.',
});

const optionalId = z.union([z.literal(''), z.guid()]).optional();

const yesOrNo = (message: string) => z.enum(['ja', 'nej'], { error: message });

/** What is asked about a stilling. Years and year are only read with experience; the rules decide about them. */
const answerFields = {
  uddannelse: yesOrNo('Svar på, om du har en uddannelse til det.'),
  erfaring: yesOrNo('Svar på, om du har erfaring med det.'),
  aar: z.string().trim().max(20, 'Skriv antal år som et helt tal, for eksempel 6.').optional(),
  senest: z.string().trim().max(20, 'Skriv årstallet med fire cifre.').optional(),
};

export const addSchema = z.object({ stilling: idField, alias: optionalId, ...answerFields });

/** `udgave` is the revision that was on the page. */
export const changeSchema = z.object({ stilling: idField, udgave: z.string().regex(/^\d{1,9}$/), ...answerFields });

export const oneSchema = z.object({ stilling: idField });

/** A removal, by the id of its row in the history. */
export const undoSchema = z.object({ fjernelse: z.uuid() });

export const resolveSchema = z.object({
  valg: z.enum(['jobnet', 'dfdg', 'begge'], { error: 'Vælg, hvilken liste der skal gælde.' }),
  /** DFDG's version that was on the page; empty for none. */
  version: z.string().max(46),
});

export type Answers = Pick<z.output<typeof addSchema>, keyof typeof answerFields>;

/** What the page's address can hold. Anything else is as if it was not there. */
const pageParams = z.object({
  /** Searched for without JavaScript; empty for whoever wants to search anew, null for whoever has just come. */
  soeg: z.string().trim().max(100).nullable().catch(null),
  /** Chosen, to be added. */
  stilling: idField.nullable().catch(null),
  alias: z.guid().nullable().catch(null),
  /** To be changed. */
  ret: idField.nullable().catch(null),
  /** What has just happened. */
  tilfoejet: idField.nullable().catch(null),
  rettet: idField.nullable().catch(null),
  fjernet: z.uuid().nullable().catch(null),
  erstattet: z.uuid().nullable().catch(null),
  afstemt: z.literal('ja').nullable().catch(null),
});

export type PageParams = z.output<typeof pageParams>;

/** Reads the page's address. A parameter that is there twice counts as not there. */
export function readPageParams(params: Record<string, string | string[] | undefined>): PageParams {
  const names = Object.keys(pageParams.shape);
  return pageParams.parse(Object.fromEntries(names.map((name) => [name, params[name] ?? null])));
}
