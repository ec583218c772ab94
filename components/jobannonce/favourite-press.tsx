'use client';

import { useActionState } from 'react';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';

export type FavouritePressProps = {
  action: FormAction;
  initialState: FormState;
  /** The ad as `index:id`. */
  adKey: string;
  title: string;
  /** Puts it back, instead of taking it out. */
  isUndo?: boolean;
  /** Where in the list the citizen stands. */
  place: { sorter: string; side: number };
};

/** Takes a favourite out, or puts it back, and opens the list again. A plain form without JavaScript. */
export function FavouritePress({ action, initialState, adKey, title, isUndo = false, place }: FavouritePressProps) {
  const [{ submitId, formErrors, fieldErrors }, send] = useActionState(action, initialState);
  const trouble = formErrors[0] ?? Object.values(fieldErrors)[0]?.[0];
  return (
    <form action={send} className="favourite">
      <input type="hidden" name="submitId" value={submitId} />
      <input type="hidden" name="annonce" value={adKey} />
      <input type="hidden" name="gem" value={isUndo ? 'ja' : 'nej'} />
      <input type="hidden" name="sorter" value={place.sorter} />
      <input type="hidden" name="side" value={place.side} />
      <SubmitButton kind="plain" icon={isUndo ? 'star' : 'delete'}>
        {isUndo ? 'Fortryd' : 'Fjern'}
        <span className="sr-only">{isUndo ? `, og gem ${title} igen` : ` ${title} fra favoritter`}</span>
      </SubmitButton>
      <span role="alert" className="favourite-trouble">
        {trouble}
      </span>
    </form>
  );
}
