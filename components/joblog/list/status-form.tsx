'use client';

import { type RefObject, useContext, useEffect, useState } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { SubmitButton } from '@/components/forms/submit-button';
import { RowForm } from './row-form';
import { useFocusAfter } from './use-focus-after';
import type { Row, RowTools } from './view';

type StatusRow = Pick<Row, 'id' | 'version' | 'title' | 'status' | 'press'>;

/** Moves a job to another status. */
export function StatusForm({ row, tools }: { row: StatusRow; tools: RowTools }) {
  const { id, version, status, press } = row;
  // The button that was pressed is gone by now; the keyboard goes on from the list it belonged to.
  const { element, onSend } = useFocusAfter<HTMLSelectElement>(version, (select) => select.focus());
  if (!press) return status.navn;
  return (
    <RowForm
      key={version}
      action={tools.actions.moveJoblogAction}
      initialState={press.status}
      row={{ id, version }}
      place={tools.place}
      onSend={onSend}
    >
      <StatusChoice row={row} statusser={tools.statusser} element={element} />
    </RowForm>
  );
}

type StatusChoiceProps = {
  row: StatusRow;
  statusser: RowTools['statusser'];
  element: RefObject<HTMLSelectElement | null>;
};

/** The statuses, and the button once there is something to save. Without JavaScript it is always there. */
function StatusChoice({ row: { id, title, status }, statusser, element }: StatusChoiceProps) {
  const { values } = useContext(FormContext);
  const [chosen, setChosen] = useState(values.status ?? status.value);
  // It may have been chosen from before the page came alive.
  useEffect(() => setChosen((value) => element.current?.value ?? value), [element]);
  const selectId = `status-${id}`;
  const save = (
    <SubmitButton kind="secondary" pendingText="Gemmer …">
      Gem <span className="sr-only">status for {title}</span>
    </SubmitButton>
  );
  return (
    <>
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
        {statusser.map(({ value, navn }) => (
          <option key={value} value={value}>
            {navn}
          </option>
        ))}
      </select>
      {chosen === status.value ? <noscript>{save}</noscript> : save}
    </>
  );
}
