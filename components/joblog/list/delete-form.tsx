import { SubmitButton } from '@/components/forms/submit-button';
import { RowForm } from './row-form';
import type { Row, RowTools } from './view';

/** Deletes a joblog. It asks nothing first, because it can be undone for a day. */
export function DeleteForm({ row, tools }: { row: Row; tools: RowTools }) {
  if (!row.press) return null;
  return (
    <RowForm
      key={row.version}
      action={tools.actions.deleteJoblogAction}
      initialState={row.press.slet}
      row={{ id: row.id, version: row.version }}
      place={tools.place}
    >
      <SubmitButton kind="plain" icon="delete" pendingText="Sletter …">
        Slet <span className="sr-only">{row.title}</span>
      </SubmitButton>
    </RowForm>
  );
}
