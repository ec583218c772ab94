import { z } from 'zod';
import type { Reply, Request } from './wire-client';

/** How a page's script sends a form to a server action: the action by its id, the form's fields as the last argument. */
export function actionRequest(
  id: string,
  fields: Record<string, string>,
  { hasState }: { hasState: boolean },
): Required<Pick<Request, 'method' | 'headers' | 'body'>> {
  const boundary = '----a-form-of-jobnet';
  const state = { status: 'idle', values: {}, fieldErrors: {}, formErrors: [], submitId: '' };
  const args = JSON.stringify(hasState ? [state, '$K1'] : ['$K1']);
  const parts = [...Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]), ['0', args]];
  const written = parts.map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    method: 'POST',
    headers: {
      'next-action': id,
      accept: 'text/x-component',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    body: `${written.join('')}--${boundary}--\r\n`,
  };
}

const stateSchema = z.object({
  status: z.enum(['idle', 'error', 'ok']),
  fieldErrors: z.record(z.string(), z.array(z.string())),
  formErrors: z.array(z.string()),
  message: z.string().optional(),
});

/** How an action answered: it sent the visitor on, drew the form again, or was not run at all. */
export type ActionOutcome =
  | { kind: 'sent-on'; to: string }
  | { kind: 'drawn-again'; state: z.infer<typeof stateSchema> }
  | { kind: 'not-run'; status: number };

/** Reads the answer to `actionRequest`. */
export function outcomeOf({ status, headers, body }: Reply): ActionOutcome {
  const redirect = headers['x-action-redirect'];
  if (typeof redirect === 'string') return { kind: 'sent-on', to: redirect.replace(/;(push|replace)$/, '') };
  const rows = body.split('\n').map((row) => row.replace(/^[0-9a-f]+:/, ''));
  const states = rows.flatMap((row) => stateSchema.safeParse(parsed(row)).data ?? []);
  const [state] = states;
  return status === 200 && state ? { kind: 'drawn-again', state } : { kind: 'not-run', status };
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}
