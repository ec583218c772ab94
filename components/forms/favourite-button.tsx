'use client';

import { useActionState } from 'react';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';

export type FavouriteButtonProps = {
  action: FormAction;
  initialState: FormState;
  /** The ad as `index:id`. */
  adKey: string;
  /** Tells one button from the others of a list. */
  title: string;
  isFavourite: boolean;
  texts: { save: string; remove: string; saved: string; removed: string };
};

/** Keeps an ad as a favourite or lets it go, where it stands. A plain form without JavaScript. */
export function FavouriteButton(props: FavouriteButtonProps) {
  const { action, initialState, adKey, title, isFavourite, texts } = props;
  const [state, send] = useActionState(action, initialState);
  const isOn = state.status === 'ok' ? state.message === texts.saved : isFavourite;
  const { status, message, formErrors, fieldErrors, submitId } = state;
  const trouble = status === 'error' ? (formErrors[0] ?? Object.values(fieldErrors)[0]?.[0]) : undefined;
  return (
    <form action={send} className="favourite" data-on={isOn || undefined}>
      <input type="hidden" name="submitId" value={submitId} />
      <input type="hidden" name="annonce" value={adKey} />
      <input type="hidden" name="gem" value={isOn ? 'nej' : 'ja'} />
      <SubmitButton kind="plain" icon={isOn ? 'star-fill' : 'star'}>
        {isOn ? texts.remove : texts.save}
        <span className="sr-only">: {title}</span>
      </SubmitButton>
      <span role="status" className="sr-only">
        {status === 'ok' ? message : ''}
      </span>
      <span role="alert" className="favourite-trouble">
        {trouble}
      </span>
    </form>
  );
}
