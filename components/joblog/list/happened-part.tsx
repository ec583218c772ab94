import { SubmitButton } from '@/components/forms/submit-button';
import { Alert } from '@/components/ui/alert';
import { Arrival } from '@/components/ui/arrival';
import { TextLink } from '@/components/ui/text-link';
import { RowArrival } from './row-arrival';
import { RowForm } from './row-form';
import type { Happening, RowTools } from './view';

type HappenedPartProps = { happened: Happening | null; tools: RowTools };

/** What has just happened to a joblog: in its row where that is in sight, and else above the list. */
export function HappenedPart({ happened, tools }: HappenedPartProps) {
  const isInRow = happened !== null && happened.rowId !== null;
  return (
    <>
      <p role="status" className="sr-only">
        {isInRow ? [happened.title, ...happened.lines].join(' ') : null}
      </p>
      {isInRow ? <RowArrival rowId={happened.rowId} what={happened.title} /> : null}
      {happened && !isInRow ? (
        <Arrival what={`${happened.title}${happened.undo?.id ?? happened.href ?? ''}`}>
          <Alert kind={happened.kind} title={happened.title}>
            {happened.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {happened.href ? (
              <p>
                <TextLink href={happened.href}>Se jobloggen</TextLink>
              </p>
            ) : null}
            {happened.undo ? <Undo undo={happened.undo} tools={tools} /> : null}
          </Alert>
        </Arrival>
      ) : null}
    </>
  );
}

function Undo({ undo, tools }: { undo: NonNullable<Happening['undo']>; tools: RowTools }) {
  return (
    <RowForm
      key={undo.id}
      action={tools.actions.undoDeleteAction}
      initialState={undo.press}
      row={{ id: undo.id }}
      place={tools.place}
    >
      <SubmitButton kind="plain" pendingText="Henter den tilbage …">
        Fortryd, og hent jobloggen tilbage
      </SubmitButton>
    </RowForm>
  );
}
