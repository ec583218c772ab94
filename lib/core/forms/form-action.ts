import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { audit } from '@/lib/core/audit';
import { now } from '@/lib/core/clock';
import { config } from '@/lib/core/config';
import { dbFor } from '@/lib/core/db';
import type { FormState } from '@/lib/core/form-state';
import { log } from '@/lib/core/log';
import type { Verdict } from '@/lib/core/policy';
import { isSameOrigin } from '@/lib/core/server/same-origin';
import { getPresence } from '@/lib/core/session/current';
import type { Actor } from '@/lib/core/session/viewer';
import { type FormFiles, nothingReceived, receiveFiles } from './files';
import { forgetParked } from './parked';
import { keepTyped, sendToLogin } from './signed-off';
import type { FormResult, Submission } from './submission';

type Fields = z.ZodObject<z.ZodRawShape>;

export type FormActionSettings<S extends Fields, A> = {
  /** The form's name: stands in the log, the audit and beside what is kept for after a new login. */
  form: string;
  schema: S;
  /** Fields that are never sent back to the page nor kept. */
  secrets?: readonly (keyof z.infer<S> & string)[];
  /** What tells it from others of its name that somebody fills in at the same time: none of them is kept over another. */
  about?: (typed: Record<string, string>) => string;
  /** The files that can come with it. */
  files?: FormFiles;
  allow: (actor: Actor | null) => Verdict<A>;
  /** Does it. Expected trouble is answered, not thrown. Wrap the effect in `once` so that a double post has one effect. */
  run: (input: RunInput<S, A>) => Promise<FormResult>;
};

/** `received` is what the form says of the files that have come with it, now or at an earlier press. */
export type RunInput<S extends Fields, A> = {
  values: z.infer<S>;
  actor: A;
  submission: Submission;
  received: Record<string, string>;
};

const maxFieldLength = 20_000;

/** The typed fields as strings, bounded, only those the form has. Several values of one name are joined by a line break. */
function typedValues(schema: Fields, data: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const name of Object.keys(schema.shape)) {
    const all = data.getAll(name).filter((value) => typeof value === 'string');
    if (all.length > 0) typed[name] = all.join('\n').slice(0, maxFieldLength);
  }
  return typed;
}

function without(typed: Record<string, string>, secrets: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !secrets.includes(name)));
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function submitIdOf(data: FormData): string {
  const given = data.get('submitId');
  return typeof given === 'string' && uuid.test(given) ? given : randomUUID();
}

/** Says no, and leaves a trace when it was an employee who tried to change a citizen's data. */
async function refuse(actor: Actor | null, form: string, reason: string, state: FormState): Promise<FormState> {
  log.warn('form-refused', { form, actor: actor?.kind ?? 'nobody' });
  if (actor?.kind === 'caseworker')
    await audit(dbFor(actor), actor, {
      action: 'change-refused',
      citizen: actor.citizen?.accountId ?? null,
      details: { form },
    });
  return { ...state, status: 'error', formErrors: [reason] };
}

/**
 * Makes a server action from one schema: checks where the post came from, who sent it and what it holds, in that order,
 * and only then runs. Works without JavaScript; values survive errors and an expired session; a caseworker is always refused.
 */
export function formAction<S extends Fields, A>(settings: FormActionSettings<S, A>) {
  const { form, schema, secrets = [], files, about, allow, run } = settings;
  const kind = { form, files, about };
  return async (_previous: FormState, data: FormData): Promise<FormState> => {
    const typed = typedValues(schema, data);
    const submitId = submitIdOf(data);
    const kept = without(typed, secrets);
    const state: FormState = { status: 'idle', values: kept, fieldErrors: {}, formErrors: [], submitId };
    if (!isSameOrigin((await headers()).get('origin'), config().PUBLIC_URL)) {
      log.warn('foreign-origin-refused', { form });
      return { ...state, status: 'error', formErrors: ['Formularen blev ikke sendt fra Jobnet. Intet er ændret.'] };
    }
    const keepFor = data.get('keepFor');
    if (typeof keepFor === 'string') return { ...state, status: await keepTyped(keepFor, kind, kept) };
    const here = await getPresence();
    const actor = here.state === 'here' ? here.actor : null;
    const verdict = allow(actor);
    if (!verdict.allowed)
      return actor ? refuse(actor, form, verdict.reason, state) : sendToLogin(here, kind, kept, { data, submitId });
    // Before anything else is looked at: what has been sent is then not lost because of another field.
    const accountId = actor?.kind === 'citizen' ? actor.citizen.accountId : null;
    const received = accountId ? await receiveFiles(files, { data, submitId, accountId }) : nothingReceived;
    const drawn = { ...state, values: { ...kept, ...received.values } };
    const parsed = schema.safeParse(typed);
    const fieldErrors = { ...(parsed.success ? {} : messages(parsed.error)), ...received.fieldErrors };
    if (!parsed.success || Object.keys(fieldErrors).length > 0) return { ...drawn, status: 'error', fieldErrors };
    const owner = accountId ?? actor?.sessionKey ?? 'visitor';
    const submission = { submitId, owner, form, now: now() };
    const result = await run({ values: parsed.data, actor: verdict.actor, submission, received: received.values });
    return answer(result, drawn, () => (accountId ? forgetParked(accountId, form, about?.(kept)) : Promise.resolve()));
  };
}

/** One message a field, the first: an empty field is missing, not also too short and full of wrong characters. */
function messages(error: z.ZodError): Record<string, string[]> {
  const byField: Record<string, string[]> = {};
  for (const issue of error.issues) byField[String(issue.path[0] ?? 'form')] ??= [issue.message];
  return byField;
}

async function answer(result: FormResult, state: FormState, done: () => Promise<void>): Promise<FormState> {
  if (!result.ok)
    return { ...state, status: 'error', formErrors: result.formErrors ?? [], fieldErrors: result.fieldErrors ?? {} };
  await done();
  if (result.redirectTo) redirect(result.redirectTo);
  return { ...state, status: 'ok', values: {}, message: result.message, submitId: randomUUID() };
}
