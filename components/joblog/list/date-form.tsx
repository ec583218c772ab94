'use client';

import { SubmitButton } from '@/components/forms/submit-button';
import { RowForm } from './row-form';
import { useFocusAfter } from './use-focus-after';
import type { Row, RowTools } from './view';

type DateFormProps = { row: Pick<Row, 'id' | 'version' | 'title' | 'dato' | 'press'>; tools: RowTools };

/** Says when a job was applied for, folded until it is wanted. */
export function DateForm({ row, tools }: DateFormProps) {
  const { id, version, title, dato, press } = row;
  const { element, onSend } = useFocusAfter<HTMLDetailsElement>(version, (fold) => {
    fold.open = false;
    fold.querySelector('summary')?.focus();
  });
  if (!press) return null;
  const inputId = `dato-${id}`;
  return (
    <details className="row-fold" ref={element}>
      <summary className="details-summary">
        {dato ? 'Ret dato' : 'Tilføj dato'}
        <span className="sr-only"> for {title}</span>
      </summary>
      <RowForm
        key={version}
        action={tools.actions.dateJoblogAction}
        initialState={press.dato}
        row={{ id, version }}
        place={tools.place}
        onSend={onSend}
      >
        <label htmlFor={inputId}>Dato for ansøgning</label>
        <input
          type="date"
          id={inputId}
          name="dato"
          className="form-input row-date"
          max={tools.today}
          defaultValue={dato ?? tools.today}
          required
        />
        <SubmitButton kind="secondary" pendingText="Gemmer …">
          Gem <span className="sr-only">dato for {title}</span>
        </SubmitButton>
      </RowForm>
    </details>
  );
}
