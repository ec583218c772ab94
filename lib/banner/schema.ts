import { z } from 'zod';

/** The button that clicks a banner away. */
export const dismissSchema = z.object({
  banner: z.string().regex(/^[a-z0-9-]{1,80}$/),
  /** The page to come back to. */
  tilbage: z.string().optional(),
});
