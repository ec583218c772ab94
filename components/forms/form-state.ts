/**
 * What a form is told: the shape that `lib/core/form-state.ts` promises. Written again here because a component knows
 * nothing below it; the compiler compares the two wherever a page passes an action to a form.
 */
export type FormState = {
  status: 'idle' | 'error' | 'ok';
  values: Record<string, string>;
  fieldErrors: Record<string, string[]>;
  formErrors: string[];
  submitId: string;
  message?: string;
};

/** A server action made with `formAction`. */
export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;
