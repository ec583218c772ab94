import { createContext } from 'react';
import type { FormState } from './form-state';

/** What the fields of a form need to know of it. Outside a `FormShell` (a search form, say) there is nothing to know. */
export type FormContextValue = Pick<FormState, 'status' | 'values' | 'fieldErrors'> & {
  idPrefix: string;
  /** Sent, and not yet answered. */
  isPending: boolean;
};

export const FormContext = createContext<FormContextValue>({
  status: 'idle',
  values: {},
  fieldErrors: {},
  idPrefix: 'felt',
  isPending: false,
});
