'use client';

import { type ReactNode, type SubmitEvent, startTransition, useActionState, useEffect, useMemo, useRef } from 'react';
import { Alert } from '@/components/ui/alert';
import type { Language } from '@/components/ui/language';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import type { FormAction, FormState } from './form-state';
import { useKeptForm } from './use-kept-form';

type FormShellProps = {
  action: FormAction;
  initialState: FormState;
  /** Fields and buttons. Fields find their own values and errors by name. */
  children: ReactNode;
  /** Tells two forms on one page apart: it begins the ids of the fields. */
  idPrefix?: string;
  /** Names the form for screen readers where the page has several. */
  label?: string;
  language?: Language;
  /** Its page finds what was typed again (`findParked`): kept also when the session runs out before it is sent. */
  comesBack?: boolean;
};

/** A form around a server action: sends once, says what is wrong and what went well, and keeps what was typed. */
export function FormShell(props: FormShellProps) {
  const { action, initialState, children, idPrefix = 'felt', label, language, comesBack = false } = props;
  const [state, send, isPending] = useActionState(action, initialState);
  const notice = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useKeptForm(comesBack, form, action, state);
  useEffect(() => {
    if (state.status !== 'idle') notice.current?.focus();
  }, [state]);
  const { status, values, fieldErrors, formErrors, submitId, message } = state;
  const context = useMemo(
    () => ({ status, values, fieldErrors, idPrefix, isPending }),
    [status, values, fieldErrors, idPrefix, isPending],
  );
  // React empties a form once its action is done. Sending it ourselves leaves every field as it was, passwords too.
  const sendAndKeep = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(() => send(data));
  };
  return (
    <form ref={form} action={send} onSubmit={sendAndKeep} noValidate aria-label={label}>
      <input type="hidden" name="submitId" value={submitId} />
      {status === 'error' ? (
        <ErrorSummary
          ref={notice}
          formErrors={formErrors}
          fieldErrors={fieldErrors}
          idPrefix={idPrefix}
          language={language}
        />
      ) : null}
      {status === 'ok' && message ? (
        <div ref={notice} tabIndex={-1}>
          <Alert kind="success" title={message} live />
        </div>
      ) : null}
      <FormContext value={context}>{children}</FormContext>
    </form>
  );
}
