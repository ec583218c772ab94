'use client';

import { useContext } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { SubmitButton } from '@/components/forms/submit-button';
import { RowForm } from './row-form';
import { useFocusAfter } from './use-focus-after';
import type { Row, RowTools } from './view';

type DateFormProps = { row: Pick<Row, 'id' | 'version' | 'title' | 'dato' | 'press'>; tools: RowTools };

/** Says when a job was applied for, folded until it is wanted. What goes wrong is told outside the fold. */
export function DateForm({ row, tools }: DateFormProps) {
  const { id, version, title, dato, press } = row;
  const { element, onSend } = useFocusAfter<HTMLElement>(version, (summary) => summary.focus());
  if (!press) return null;
  return (
    <RowForm
      key={version}
      action={tools.actions.dateJoblogAction}
      initialState={press.dato}
      row={{ id, version }}
      place={tools.place}
      onSend={onSend}
    >
      <details className="row-fold">
        <summary className="details-summary" ref={element}>
          {dato ? 'Ret dato' : 'Tilføj dato'}
          <span className="sr-only"> for {title}</span>
        </summary>
        <div className="row-fold-fields">
          <DateField id={`dato-${id}`} dato={dato} today={tools.today} />
          <SubmitButton kind="secondary" pendingText="Gemmer …">
            Gem <span className="sr-only">dato for {title}</span>
          </SubmitButton>
        </div>
      </details>
    </RowForm>
  );
}

function DateField({ id, dato, today }: { id: string; dato: string | null; today: string }) {
  const { values } = useContext(FormContext);
  return (
    <>
      <label htmlFor={id}>Dato for ansøgning</label>
      <input
        type="date"
        id={id}
        name="dato"
        className="form-input row-date"
        max={today}
        defaultValue={values.dato ?? dato ?? today}
        required
      />
    </>
  );
}
