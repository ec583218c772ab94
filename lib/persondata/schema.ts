import { z } from 'zod';

/** The box to tick, and the version that was on the page when it was ticked. */
export const acceptFields = {
  accepter: z.literal('ja', { error: 'Du skal acceptere politikken om persondata for at bruge Jobnet.' }),
  version: z.string().min(1).max(40),
};

export const acceptPolicySchema = z.object({ ...acceptFields, tilbage: z.string().optional() });
