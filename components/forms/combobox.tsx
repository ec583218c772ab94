'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ComboboxList, optionId } from './combobox-list';
import { type ComboboxTexts, danishComboboxTexts } from './combobox-texts';
import { FieldFrame } from './field-parts';
import { SpokenCount } from './spoken-count';
import type { Source, Subject, Suggestion } from './suggestion-source';
import type { FieldProps, FieldWidth } from './text-fields';
import { useField } from './use-field';
import { useHydrated } from './use-hydrated';
import { useSuggestions } from './use-suggestions';

type Fields = Readonly<Record<string, string>>;

export type ComboboxProps = {
  /** Of the field; a label elsewhere on the page points to it. */
  id: string;
  /** Under which the text is sent. */
  name: string;
  /** What answers `{ groups: SuggestionGroup[] }` to `?text=…`. */
  source: Source;
  about?: Subject;
  /**
   * What becomes of a suggestion that is chosen. `fill`: its name stands in the field, and its `fields` are sent along
   * until the text is changed. `filter`: the form is sent with its `fields` at once, and the field is left with what
   * they say of it, usually nothing.
   */
  choice?: 'fill' | 'filter';
  /** Told of the suggestion that is chosen, whose `fields` are then not sent along. */
  onChoose?: (option: Suggestion) => void;
  /** The text of the field. When the page comes with another one, so does the field. */
  defaultValue?: string;
  /** The `fields` of the suggestion that `defaultValue` is the name of. */
  defaultFields?: Fields;
  /** From so many characters. */
  fromLength?: number;
  texts?: ComboboxTexts;
  className?: string;
  placeholder?: string;
  maxLength?: number;
  enterKeyHint?: 'search' | 'next' | 'done';
  required?: boolean;
  /** What the text must look like, and how to say so; checked by the browser when the form is sent. */
  pattern?: string;
  title?: string;
  /** Leave it to the form's own button to send a text that is merely typed. */
  'data-waits'?: '';
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: true | undefined;
};

const nothing: Fields = {};

/** A text field with suggestions from an address. Without JavaScript it is a text field. */
export function Combobox(props: ComboboxProps) {
  const { source, choice = 'fill', defaultValue = '', defaultFields = nothing, fromLength = 3, ...rest } = props;
  const { about = 'names', onChoose, texts = danishComboboxTexts, className = 'form-input', ...attributes } = rest;
  const field = useRef<HTMLInputElement>(null);
  const isHydrated = useHydrated();
  const [fields, setFields] = useState(defaultFields);
  const suggestions = useSuggestions(source, fromLength, about);
  const { groups, isOpen, active, activeOption, forget } = suggestions;
  const listId = `${props.id}-forslag`;

  // The field is left alone while the page shows the same text: somebody may be typing.
  const shown = useRef(defaultValue);
  useEffect(() => {
    if (shown.current === defaultValue) return;
    shown.current = defaultValue;
    if (field.current) field.current.value = defaultValue;
    forget();
  }, [defaultValue, forget]);

  const choose = (option: Suggestion) => {
    const { label, fields: becomes = nothing, more } = option;
    const { [props.name]: left = '', ...others } = becomes;
    const input = field.current;
    if (!input) return;
    input.value = choice === 'filter' ? left : (more ?? label);
    input.focus();
    forget();
    onChoose?.(option);
    if (more) suggestions.ask(more);
    if (onChoose) return;
    flushSync(() => setFields(others));
    if (choice !== 'filter') return;
    input.form?.requestSubmit();
    // The page that answers shows the filter; sent along for ever it could not be taken away again.
    setFields(nothing);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event;
    if (nativeEvent.isComposing || ctrlKey || metaKey || shiftKey) return;
    if (key === 'Escape' && isOpen) suggestions.close();
    else if (key === 'ArrowUp' && altKey) suggestions.close();
    else if (key === 'Enter' && activeOption) choose(activeOption);
    else if (key === 'Enter' || key === 'Tab') return suggestions.close();
    else if (!suggestions.follow(key)) {
      if (key === 'ArrowDown') suggestions.ask(event.currentTarget.value);
      return;
    }
    event.preventDefault();
  };

  return (
    <div className="combobox">
      <input
        {...attributes}
        {...(isHydrated && {
          role: 'combobox',
          autoComplete: 'off',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': isOpen ? listId : undefined,
          'aria-activedescendant': activeOption ? optionId(listId, active) : undefined,
        })}
        ref={field}
        type="text"
        className={className}
        defaultValue={defaultValue}
        onChange={(event) => {
          setFields(nothing);
          suggestions.ask(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={suggestions.close}
      />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isOpen ? (
        <ComboboxList id={listId} label={texts.list} groups={groups} active={active} onChoose={choose} />
      ) : null}
      {isHydrated ? <SpokenCount count={suggestions.count} texts={texts} /> : null}
    </div>
  );
}

type ComboboxFieldProps = FieldProps &
  Omit<ComboboxProps, 'id' | 'className' | 'required' | 'aria-describedby' | 'aria-invalid'> & { width?: FieldWidth };

/** A combobox as a field of a `FormShell`: with label, hint and errors, and with what was typed. */
export function ComboboxField(props: ComboboxFieldProps) {
  const { label, hint, marking = 'required', defaultValue = '', width = 'l', ...rest } = props;
  const { id, errors, typed, aria } = useField({ name: rest.name, marking, hasHint: Boolean(hint) });
  return (
    <FieldFrame id={id} label={label} marking={marking} hint={hint} errors={errors}>
      <Combobox
        {...rest}
        {...aria}
        id={id}
        defaultValue={typed ?? defaultValue}
        className={`form-input input-width-${width}`}
      />
    </FieldFrame>
  );
}
