import { randomUUID } from 'node:crypto';
import { type FormState, newFormState } from '@/lib/core/form-state';
import type { Submission } from '@/lib/core/forms/submission';

/** A form as it was drawn, before anybody pressed its button. */
export const idle: FormState = newFormState(randomUUID());

/** What a browser sends of a form; with a submit id of its own unless one is given. */
export function formOf(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, values] of Object.entries({ submitId: randomUUID(), ...fields }))
    for (const value of [values].flat()) data.append(name, value);
  return data;
}

/** One press of a form's button. */
export function pressOf(form: string, owner: string, more: Partial<Submission> = {}): Submission {
  return { submitId: randomUUID(), owner, form, now: new Date(), ...more };
}
