import { useContext } from 'react';
import { describedBy, fieldId } from './field-ids';
import type { Marking } from './field-parts';
import { FormContext } from './form-context';

type FieldFacts = { name: string; marking: Marking; hasHint: boolean };

/** What the form says about one field: its id, what was typed, what is wrong, and the attributes that say so. */
export function useField({ name, marking, hasHint }: FieldFacts) {
  const { idPrefix, values, fieldErrors, status } = useContext(FormContext);
  const id = fieldId(idPrefix, name);
  const errors = fieldErrors[name] ?? [];
  return {
    id,
    errors,
    typed: values[name],
    /** After a post an absent value means "left empty", before it only "nothing known". */
    isAnswered: status === 'error' || name in values,
    aria: {
      'aria-describedby': describedBy(id, { hint: hasHint, error: errors.length > 0 }),
      'aria-invalid': errors.length > 0 ? (true as const) : undefined,
      required: marking === 'required',
    },
  };
}
