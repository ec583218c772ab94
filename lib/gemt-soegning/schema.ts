import { z } from 'zod';

/** Where a search is saved; the search itself follows as it stands in the address of Find Job. */
export const saveSearchPath = '/find-job/gemte-soegninger/gem';
export const savedSearchesPath = '/find-job/gemte-soegninger';

/** The most saved searches that a citizen can have; our own choice. */
export const mostSavedSearches = 25;

/** The longest search that is kept, in characters of its address. */
export const longestSearch = 2_000;

const name = z
  .string({ error: 'Giv søgningen et navn.' })
  .trim()
  .min(1, { error: 'Giv søgningen et navn.', abort: true })
  .max(80, 'Navnet må højst være 80 tegn.');

export const saveSearchSchema = z.object({ navn: name, soegning: z.string().max(longestSearch).default('') });

export const renameSearchSchema = z.object({ navn: name, id: z.uuid() });

/** The buttons beside a saved search. */
export const searchButtonSchema = z.object({ id: z.uuid(), goer: z.enum(['koer', 'slet', 'fortryd']) });
