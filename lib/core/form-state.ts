/** What a server action says about a form. Values and messages are keyed by field name; several values are lines. */
export type FormState = {
  status: 'idle' | 'error' | 'ok';
  values: Record<string, string>;
  fieldErrors: Record<string, string[]>;
  /** Messages that belong to the form as a whole. */
  formErrors: string[];
  /** Made when the form was drawn; the same for every press of its button, so that a double post has one effect. */
  submitId: string;
  /** What to tell when it went well and the page stays. */
  message?: string;
};

/** A form as first drawn. `values` fills the fields, for instance with what was saved or typed before the session ended. */
export function newFormState(submitId: string, values: Record<string, string> = {}): FormState {
  return { status: 'idle', values, fieldErrors: {}, formErrors: [], submitId };
}
