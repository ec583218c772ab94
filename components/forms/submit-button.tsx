'use client';

import { type MouseEvent, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonKind, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { FormContext } from './form-context';
import { isHalfWritten } from './half-written';

type SubmitButtonProps = {
  children: ReactNode;
  kind?: ButtonKind;
  icon?: IconName;
  /** Shown while the form is being sent. */
  pendingText?: string;
  /** Sent with the form, to tell which of its buttons was pressed. */
  name?: string;
  value?: string;
};

const doubleClickMs = 1500;

/** Sends the form it stands in, once however often it is pressed. A plain submit button without JavaScript. */
export function SubmitButton({ children, kind = 'primary', icon, pendingText, name, value }: SubmitButtonProps) {
  const { isPending } = useContext(FormContext);
  const pending = useFormStatus().pending || isPending;
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  // An answered form may be sent again at once: the citizen has read the message and mended the field.
  useEffect(() => {
    if (!pending) pressedAt.current = Number.NEGATIVE_INFINITY;
  }, [pending]);
  const guard = (event: MouseEvent<HTMLButtonElement>) => {
    const { form } = event.currentTarget;
    const isTooSoon = pending || event.timeStamp - pressedAt.current < doubleClickMs;
    if (isTooSoon || (form && isHalfWritten(form))) event.preventDefault();
    else pressedAt.current = event.timeStamp;
  };
  return (
    // Not `disabled`: that would take the focus away and leave the reason unsaid.
    <button
      type="submit"
      className={buttonClass(kind)}
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      onClick={guard}
    >
      {icon ? <Icon name={icon} /> : null}
      {pending && pendingText ? pendingText : children}
    </button>
  );
}
