'use client';

import { type ReactNode, type SubmitEvent, startTransition, useActionState } from 'react';
import { FormContext } from '@/components/forms/form-context';
import type { FormAction, FormState } from '@/components/forms/form-state';
import type { Place } from './view';

type RowFormProps = {
  action: FormAction;
  initialState: FormState;
  row: { id: string; version?: number };
  place: Place;
  onSend?: () => void;
  children: ReactNode;
};

/**
 * A small form about one joblog. It carries the version it was drawn from, so that nothing newer is written over. Its key
 * holds that version too: what has been answered once is never sent again.
 */
export function RowForm({ action, initialState, row, place, onSend, children }: RowFormProps) {
  const [state, send, isPending] = useActionState(action, initialState);
  const { submitId, status, values, fieldErrors, formErrors } = state;
  const trouble = status === 'error' ? (formErrors[0] ?? Object.values(fieldErrors)[0]?.[0]) : undefined;
  // React would empty the form once its action is done; sent this way it stays as it is.
  const sendAndKeep = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    onSend?.();
    startTransition(() => send(data));
  };
  return (
    <form action={send} onSubmit={sendAndKeep} className="row-form">
      <input type="hidden" name="submitId" value={submitId} />
      <input type="hidden" name="id" value={row.id} />
      {row.version === undefined ? null : <input type="hidden" name="version" value={row.version} />}
      <input type="hidden" name="filter" value={place.filter} />
      <input type="hidden" name="side" value={place.side} />
      <FormContext value={{ status, values, fieldErrors, idPrefix: row.id, isPending }}>{children}</FormContext>
      <span role="alert" className="row-trouble">
        {trouble}
      </span>
    </form>
  );
}
