import { type MouseEvent, useEffect, useRef } from 'react';
import type { Suggestion, SuggestionGroup } from './suggestion-source';

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

type ComboboxListProps = {
  id: string;
  label: string;
  groups: readonly SuggestionGroup[];
  /** The number of the active suggestion across the groups. */
  active: number;
  onChoose: (option: Suggestion) => void;
};

/** Suggestions in groups. The keyboard never comes here: the field tells which one is active. */
export function ComboboxList({ id, label, groups, active, onChoose }: ComboboxListProps) {
  const current = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active >= 0) current.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  let index = -1;
  return (
    <div id={id} className="combobox-list" role="listbox" aria-label={label} onMouseDown={keepFocus}>
      {groups.map((group, number) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list of options.
        <div key={group.label} role="group" aria-labelledby={`${id}-gruppe-${number}`}>
          <div id={`${id}-gruppe-${number}`} className="combobox-group" role="presentation">
            {group.label}
          </div>
          {group.options.map((option) => {
            index += 1;
            const isActive = index === active;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read by the field, where the focus stays.
              <div
                key={`${option.label} ${option.detail ?? ''}`}
                id={optionId(id, index)}
                ref={isActive ? current : undefined}
                className="combobox-option"
                role="option"
                tabIndex={-1}
                aria-selected={isActive}
                onClick={() => onChoose(option)}
              >
                {option.label}
                {option.detail ? <span className="combobox-detail">, {option.detail}</span> : null}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** A press on a suggestion or on the scroll bar must not take the focus out of the field, which would close the list. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
