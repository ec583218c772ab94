import { z } from 'zod';

const shortText = z.string().min(1).max(200);

/** On whose behalf an outside system is asked. It decides what may be seen; it never holds a CPR number. */
export const callerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('portal') }),
  z.object({ kind: z.literal('borger') }),
  z.object({
    kind: z.literal('sagsbehandler'),
    cvr: z.string().regex(/^\d{8}$/),
    organisation: shortText,
    navn: shortText,
    medarbejderId: shortText,
    art: z.enum(['jobcenter', 'akasse']),
  }),
  z.object({ kind: z.literal('system'), name: shortText }),
]);

export type Caller = z.infer<typeof callerSchema>;

/** The header that carries the caller beside the system's credential. */
export const callerHeader = 'x-jobnet-caller';

/** Writes a caller for its header; base64url because names are Danish and headers are not. */
export function encodeCaller(caller: Caller): string {
  return Buffer.from(JSON.stringify(caller), 'utf8').toString('base64url');
}

/** Reads a caller from its header; null when it is not one. */
export function decodeCaller(header: string): Caller | null {
  try {
    const parsed = callerSchema.safeParse(JSON.parse(Buffer.from(header, 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
