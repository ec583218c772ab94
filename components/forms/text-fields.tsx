'use client';

import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, ReactNode } from 'react';
import { CharacterCount } from './character-count';
import { FieldFrame, type Marking } from './field-parts';
import { RevealButton, useReveal } from './reveal';
import { useField } from './use-field';

export type FieldProps = {
  name: string;
  label: string;
  /** How to answer, before the control. */
  hint?: ReactNode;
  /** Default `required`: most of what we ask, we need. */
  marking?: Marking;
  /** What stands in the field before anyone has typed. The form's own values win over it. */
  defaultValue?: string;
};

export type FieldWidth = 'xs' | 's' | 'm' | 'l' | 'xl';

type TextFieldProps = FieldProps & {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'search' | 'number'>;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  width?: FieldWidth;
  spellCheck?: boolean;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, marking = 'required', defaultValue, type = 'text', width = 'l', ...rest } = props;
  const { id, errors, typed, aria } = useField({ name, marking, hasHint: Boolean(hint) });
  return (
    <FieldFrame id={id} label={label} marking={marking} hint={hint} errors={errors}>
      <input
        {...rest}
        {...aria}
        type={type}
        id={id}
        name={name}
        defaultValue={typed ?? defaultValue}
        className={`form-input input-width-${width}`}
      />
    </FieldFrame>
  );
}

/** An e-mail address. */
export function EmailField(props: FieldProps) {
  return <TextField {...props} type="email" inputMode="email" autoComplete="email" spellCheck={false} />;
}

/** A calendar day. Browsers without a date picker show a text field; the hint says how to write it. */
export function DateField(props: FieldProps & { min?: string; max?: string; autoComplete?: 'bday' | 'off' }) {
  const {
    name,
    label,
    hint = 'Dag, måned og år, for eksempel 31.12.2026',
    marking = 'required',
    defaultValue,
    ...rest
  } = props;
  const { id, errors, typed, aria } = useField({ name, marking, hasHint: true });
  return (
    <FieldFrame id={id} label={label} marking={marking} hint={hint} errors={errors}>
      <input
        {...rest}
        {...aria}
        type="date"
        id={id}
        name={name}
        defaultValue={typed ?? defaultValue}
        className="form-input input-width-s"
      />
    </FieldFrame>
  );
}

type PasswordFieldProps = FieldProps & { autoComplete: 'current-password' | 'new-password' };

/** A password, with a button to see what is typed. What was typed is never sent back to the page. */
export function PasswordField({ name, label, hint, marking = 'required', autoComplete }: PasswordFieldProps) {
  const { id, errors, aria } = useField({ name, marking, hasHint: Boolean(hint) });
  const reveal = useReveal();
  return (
    <FieldFrame id={id} label={label} marking={marking} hint={hint} errors={errors}>
      <span className="password-field">
        <input
          {...aria}
          type={reveal.isShown ? 'text' : 'password'}
          id={id}
          name={name}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className="form-input input-width-l"
        />
        <RevealButton {...reveal} inputId={id} />
      </span>
    </FieldFrame>
  );
}

type TextAreaFieldProps = FieldProps & { maxLength?: number; rows?: number };

/** Several lines of text. Too long a text is counted and refused with a message, never cut. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { name, label, hint, marking = 'required', defaultValue, maxLength, rows = 6 } = props;
  const { id, errors, typed, aria } = useField({ name, marking, hasHint: Boolean(hint) });
  const start = typed ?? defaultValue ?? '';
  return (
    <FieldFrame id={id} label={label} marking={marking} hint={hint} errors={errors}>
      <textarea {...aria} id={id} name={name} rows={rows} defaultValue={start} className="form-input input-width-xl" />
      {maxLength ? <CharacterCount inputId={id} maxLength={maxLength} initialLength={start.length} /> : null}
    </FieldFrame>
  );
}
