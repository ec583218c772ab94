import type { ReactNode } from 'react';
import { errorId, hintId } from './field-ids';

/** `required` and `optional` say so in words; `none` where a form is so short that it goes without saying. */
export type Marking = 'required' | 'optional' | 'none';

const markInWords = { required: '(skal udfyldes)', optional: '(kan udelades)', none: '' } as const;

export function Mark({ marking }: { marking: Marking }) {
  return marking === 'none' ? null : <span className="form-mark"> {markInWords[marking]}</span>;
}

export function Hint({ id, children }: { id: string; children?: ReactNode }) {
  return children ? (
    <span className="form-hint" id={hintId(id)}>
      {children}
    </span>
  ) : null;
}

export function FieldError({ id, messages }: { id: string; messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <span className="form-error-message" id={errorId(id)}>
      <span className="sr-only">Fejl: </span>
      {messages.join(' ')}
    </span>
  );
}

type FieldFrameProps = {
  id: string;
  label: string;
  marking: Marking;
  hint?: ReactNode;
  errors: readonly string[];
  children: ReactNode;
};

/** Label, hint and error around one control. */
export function FieldFrame({ id, label, marking, hint, errors, children }: FieldFrameProps) {
  return (
    <div className={errors.length > 0 ? 'form-group form-error' : 'form-group'}>
      <label className="form-label" htmlFor={id}>
        {label}
        <Mark marking={marking} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} messages={errors} />
      {children}
    </div>
  );
}

/** Legend, hint and error around several controls that answer one question. */
export function GroupFrame({ id, label, marking, hint, errors, children }: FieldFrameProps) {
  const describes = [hint ? hintId(id) : '', errors.length > 0 ? errorId(id) : ''].join(' ').trim();
  return (
    <fieldset
      className={errors.length > 0 ? 'form-group form-error' : 'form-group'}
      aria-describedby={describes || undefined}
    >
      <legend className="form-label">
        {label}
        <Mark marking={marking} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} messages={errors} />
      {children}
    </fieldset>
  );
}
