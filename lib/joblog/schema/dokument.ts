import { z } from 'zod';
import { joblogIdSchema, joblogPath } from '../schema';

/** The hidden field that leads back to files that were sent earlier with the same form. */
export const batchField = 'dokumenter';

/** The box that takes a file back that was sent earlier with the same form. */
export const removeField = (type: string) => `fjern-${type}`;

const typeSchema = z.enum(['ansoegning', 'cv', 'jobannonce']);

/** A document of a joblog, in an address or a form. */
export const dokumentSchema = z.object({ id: joblogIdSchema, type: typeSchema });

/** A joblog, in a form about its documents. */
export const ofJoblogSchema = z.object({ id: joblogIdSchema });

/** Where a document is fetched. */
export const dokumentHref = (id: string, type: string) => `${joblogPath}/${id}/dokument/${type}`;

/** All documents of all joblogs. */
export const dokumenterPath = `${joblogPath}/dokumenter`;

export const dokumenterHref = (side: number) => (side > 1 ? `${dokumenterPath}?side=${side}` : dokumenterPath);

const side = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value),
  z.coerce.number().int().min(1).max(1000),
);

/** The address of the page of all documents. Nonsense is page one. */
export const dokumenterUrlSchema = z.object({ side: side.catch(1) });

const gemtSchema = z.object({
  gemt: z.enum(['ja', 'dokument', 'fjernet', 'annonce']).nullable().catch(null),
  annonce: z.literal('nej').nullable().catch(null),
});

/** What the address of a joblog says has just been done; `annonce=nej` that its ad could not be kept. */
export function readGemt(params: Record<string, unknown>): z.output<typeof gemtSchema> {
  return gemtSchema.parse({ gemt: params.gemt ?? null, annonce: params.annonce ?? null });
}
