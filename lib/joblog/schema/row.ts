import { z } from 'zod';
import { joblogIdSchema } from '../schema';
import { joblogFiltre } from './liste';

const id = z.string({ error: 'Vælg en joblog.' }).pipe(joblogIdSchema);

/** The version that was on the page. */
const version = z.string({ error: 'Genindlæs siden, og prøv igen.' }).regex(/^[1-9]\d{0,8}$/, {
  error: 'Genindlæs siden, og prøv igen.',
});

/** Where in the list the button stood, to come back to. */
const place = {
  filter: z.enum(joblogFiltre).catch('alle').optional(),
  side: z
    .string()
    .regex(/^\d{1,6}$/)
    .catch('1')
    .optional(),
};

/** Moves a job to another status, in the list itself. */
export const moveSchema = z.object({
  id,
  version,
  status: z.enum(['ikke-soegt', 'soegt', 'samtale', 'afsluttet'], { error: 'Vælg en status.' }),
  ...place,
});

/** Says when a job was applied for, in the list itself. */
export const dateSchema = z.object({
  id,
  version,
  dato: z.iso.date({ error: 'Vælg den dato, du søgte jobbet.' }),
  ...place,
});

export const deleteSchema = z.object({ id, version, ...place });

export const undoDeleteSchema = z.object({ id, ...place });
