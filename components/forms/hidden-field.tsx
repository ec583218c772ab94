'use client';

import { useContext } from 'react';
import { FormContext } from './form-context';

/** Something that is sent along unseen. What was sent once stays so, as in the fields that are seen. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  const { values } = useContext(FormContext);
  return <input type="hidden" name={name} value={values[name] ?? value} />;
}
