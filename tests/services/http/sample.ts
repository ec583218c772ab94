import { z } from 'zod';
import type { Caller } from '@/services/http/caller';
import { defineContract } from '@/services/http/contract';
import type { Implementation, RequestIds } from '@/services/http/implementation';
import { Err, Ok, type Result } from '@/services/http/result';
import { repeatedRequest } from '@/services/http/wire-errors';

const cpr = z.string().regex(/^\d{10}$/);

/** A system nobody has, with one operation of every sort, for the tests of what all systems share. */
export const sampleContract = defineContract({
  system: 'sample',
  version: '1.0.0',
  operations: {
    getStatus: {
      method: 'GET',
      path: '/v1/borgere/status',
      kind: 'read',
      input: z.object({ cpr, side: z.int().min(1).default(1), kun: z.array(z.enum(['a', 'b'])).optional() }),
      in: { cpr: 'header:x-civilregistrationidentifier' },
      output: z.object({ navn: z.string(), frister: z.array(z.object({ dato: z.iso.date() })), side: z.int() }),
      errors: ['not_found'],
      summary: 'What is known about a citizen',
    },
    saveNote: {
      method: 'PUT',
      path: '/v1/noter/{id}',
      kind: 'write',
      input: z.object({ id: z.string().max(20), cpr, tekst: z.string().max(100), vigtig: z.boolean().optional() }),
      in: { id: 'path', cpr: 'header:x-civilregistrationidentifier' },
      output: z.object({ id: z.string(), antal: z.int() }),
      errors: ['not_found', 'conflict'],
      summary: 'Writes a note about a citizen',
    },
    deleteNote: {
      method: 'DELETE',
      path: '/v1/noter/{id}',
      kind: 'write',
      input: z.object({ id: z.string() }),
      in: { id: 'path' },
      output: z.null(),
      errors: [],
      summary: 'Removes a note',
    },
    whoAmI: {
      method: 'GET',
      path: '/v1/mig',
      kind: 'read',
      input: z.object({}),
      output: z.object({ art: z.string(), navn: z.string().nullable() }),
      errors: [],
      summary: 'On whose behalf the call came',
    },
  },
});

export const somebody = '0101900000';
export const nobody = '0202900000';
export const portal: Caller = { kind: 'portal' };
export const caseworker = {
  kind: 'sagsbehandler',
  cvr: '12345678',
  organisation: 'Jobcenter Ærø',
  navn: 'Åse Østergård',
  medarbejderId: 'm-1',
  art: 'jobcenter',
} satisfies Caller;

export type Notes = Map<string, number>;

/** Answers from memory; `notes` counts how often each note was written. */
export function sampleStandIn(notes: Notes = new Map()): Implementation<typeof sampleContract, Notes> {
  return {
    getStatus: async ({ cpr: asked, side }) =>
      asked === somebody
        ? Ok({ navn: 'Ærlig Ålborg', frister: [{ dato: '2024-02-29' }], side })
        : Err('not_found', 'no such citizen', 4404),
    saveNote: async ({ id, tekst }, _caller, { tx = notes }) => {
      const antal = (tx.get(id) ?? 0) + 1;
      tx.set(id, antal);
      return tekst === 'nej' ? Err('conflict', 'the note is locked', 4977) : Ok({ id, antal });
    },
    deleteNote: async ({ id }) => {
      notes.delete(id);
      return Ok(null);
    },
    whoAmI: async (_input, caller) => Ok({ art: caller.kind, navn: 'navn' in caller ? caller.navn : null }),
  };
}

/** Request ids with a transaction, as a database would keep them: what an `Err` did is undone. */
export function sampleRequestIds(notes: Notes): RequestIds<Notes> {
  const known = new Set<string>();
  return {
    async once<T>(request: { sender: string; requestId: string }, work: (tx: Notes) => Promise<Result<T>>) {
      const id = `${request.sender} ${request.requestId}`;
      if (known.has(id)) return repeatedRequest();
      const draft: Notes = new Map(notes);
      const result = await work(draft);
      if (!result.ok) return result;
      known.add(id);
      for (const [key, value] of draft) notes.set(key, value);
      return result;
    },
  };
}
