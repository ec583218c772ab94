'use client';

import { useEffect, useState } from 'react';
import { SubmitButton } from '@/components/forms/submit-button';
import { RowForm } from './row-form';
import { useFocusAfter } from './use-focus-after';
import type { Row, RowTools } from './view';

type StatusFormProps = { row: Pick<Row, 'id' | 'version' | 'title' | 'status' | 'press'>; tools: RowTools };

/** Moves a job to another status. The button is there when there is something to save, and always without JavaScript. */
export function StatusForm({ row, tools }: StatusFormProps) {
  const { id, version, title, status, press } = row;
  const [chosen, setChosen] = useState(status.value);
  const [known, setKnown] = useState(version);
  if (known !== version) {
    setKnown(version);
    setChosen(status.value);
  }
  // The button that was pressed is gone by now; the keyboard goes on from the list it belonged to.
  const { element, onSend } = useFocusAfter<HTMLSelectElement>(version, (select) => select.focus());
  // It may have been chosen from before the page came alive.
  useEffect(() => setChosen((value) => element.current?.value ?? value), [element]);
  if (!press) return status.navn;
  const selectId = `status-${id}`;
  const save = (
    <SubmitButton kind="secondary" pendingText="Gemmer …">
      Gem <span className="sr-only">status for {title}</span>
    </SubmitButton>
  );
  return (
    <RowForm
      key={version}
      action={tools.actions.moveJoblogAction}
      initialState={press.status}
      row={{ id, version }}
      place={tools.place}
      onSend={onSend}
    >
      <label htmlFor={selectId} className="sr-only">
        Status for {title}
      </label>
      <select
        ref={element}
        id={selectId}
        name="status"
        className="form-select row-select"
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        {tools.statusser.map(({ value, navn }) => (
          <option key={value} value={value}>
            {navn}
          </option>
        ))}
      </select>
      {chosen === status.value ? <noscript>{save}</noscript> : save}
    </RowForm>
  );
}
