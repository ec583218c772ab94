'use client';

import type { ReactNode } from 'react';
import { describedBy } from './field-ids';
import { FieldError, FieldFrame, GroupFrame, Hint, Mark } from './field-parts';
import type { FieldProps } from './text-fields';
import { useField } from './use-field';

export type Choice = { value: string; label: string; hint?: ReactNode };

type CheckboxFieldProps = Omit<FieldProps, 'defaultValue' | 'label'> & {
  label: ReactNode;
  /** What is sent when the box is ticked. */
  value?: string;
  isChecked?: boolean;
};

/** One box to tick: yes or nothing. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, hint, marking = 'required', value = 'ja', isChecked = false } = props;
  const { id, errors, typed, isAnswered, aria } = useField({ name, marking, hasHint: Boolean(hint) });
  return (
    <div className={errors.length > 0 ? 'form-group form-error' : 'form-group'}>
      <FieldError id={id} messages={errors} />
      <div className="form-group-checkbox">
        <input
          {...aria}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={isAnswered ? typed !== undefined : isChecked}
          className="form-checkbox"
        />
        <label htmlFor={id}>
          {label}
          <Mark marking={marking} />
        </label>
        <Hint id={id}>{hint}</Hint>
      </div>
    </div>
  );
}

type RadioGroupProps = FieldProps & { choices: readonly Choice[] };

/** Exactly one of a few, all in view. */
export function RadioGroup({ name, label, hint, marking = 'required', defaultValue, choices }: RadioGroupProps) {
  const { id, errors, typed, isAnswered } = useField({ name, marking, hasHint: Boolean(hint) });
  const chosen = isAnswered ? typed : defaultValue;
  return (
    <GroupFrame id={id} label={label} marking={marking} hint={hint} errors={errors}>
      {choices.map((choice, index) => {
        // The error summary links to the first choice, where the keyboard can go on.
        const choiceId = index === 0 ? id : `${id}-${index + 1}`;
        const choiceHintId = `${id}-valg-${index + 1}`;
        return (
          <div key={choice.value} className="form-group-radio">
            <input
              type="radio"
              id={choiceId}
              name={name}
              value={choice.value}
              defaultChecked={choice.value === chosen}
              aria-describedby={describedBy(choiceHintId, { hint: Boolean(choice.hint), error: false })}
              required={marking === 'required'}
              className="form-radio"
            />
            <label htmlFor={choiceId}>{choice.label}</label>
            <Hint id={choiceHintId}>{choice.hint}</Hint>
          </div>
        );
      })}
    </GroupFrame>
  );
}

type SelectFieldProps = FieldProps & {
  choices: readonly Choice[];
  /** Stands first and counts as no answer. */
  placeholder?: string;
  autoComplete?: string;
};

/** One of many. For few, `RadioGroup` is easier. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, hint, marking = 'required', defaultValue = '', choices, placeholder, autoComplete } = props;
  const { id, errors, typed, aria } = useField({ name, marking, hasHint: Boolean(hint) });
  return (
    <FieldFrame id={id} label={label} marking={marking} hint={hint} errors={errors}>
      <select
        {...aria}
        id={id}
        name={name}
        autoComplete={autoComplete}
        defaultValue={typed ?? defaultValue}
        className="form-select input-width-l"
      >
        {placeholder ? <option value="">{placeholder}</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
