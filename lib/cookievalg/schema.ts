import { z } from 'zod';

/** The cookie that remembers the answer itself. */
export const choiceCookie = 'cookie-valg';

export const choiceSchema = z.enum(['noedvendige', 'alle']);

/** How long an answer holds before it is asked again, in seconds: twelve months, as Danish guidance recommends at most. */
export const choiceSeconds = 365 * 24 * 60 * 60;
