import type { ReactNode } from 'react';
import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { AnswerFields } from './answer-fields';
import { factsInWords } from './facts';
import { anewPath, type JobwishActions, jobwishPath, type WishItem } from './view';

type WishCardProps = {
  wish: WishItem;
  actions: JobwishActions;
  /** A caseworker sees the same without anything to press. */
  isCitizen: boolean;
  thisYear: number;
  /** The way to the ads near home, when there are any. */
  nearby: ReactNode;
};

/** One stilling on the list, with what can be done about it. */
export function WishCard({ wish, actions, isCitizen, thisYear, nearby }: WishCardProps) {
  const { id, navn, udgaaet, change } = wish;
  return (
    <li className={udgaaet ? 'jobwish jobwish-udgaaet' : 'jobwish'} id={`stilling-${id}`}>
      <h3>{navn}</h3>
      {udgaaet ? <Gone {...udgaaet} /> : null}
      {change && isCitizen ? (
        <ChangeForm {...{ wish, change, thisYear }} action={actions.changeJobwishAction} />
      ) : (
        <p className="jobwish-facts">{factsInWords(wish)}</p>
      )}
      <div className="jobwish-ways">
        {nearby}
        {isCitizen && !change ? <Ways wish={wish} actions={actions} /> : null}
      </div>
    </li>
  );
}

function Ways({ wish, actions }: Pick<WishCardProps, 'wish' | 'actions'>) {
  const { id, navn, udgaaet } = wish;
  const next = udgaaet?.afloestAf;
  return (
    <>
      {next ? (
        <OneButton wish={wish} action={actions.replaceUdgaaetAction} name="erstat" label={`Erstat ${navn} med ${next}`}>
          <SubmitButton pendingText="Erstatter …">Erstat med {next}</SubmitButton>
        </OneButton>
      ) : null}
      {udgaaet ? null : (
        <ButtonLink href={`${jobwishPath}?ret=${id}#stilling-${id}`} kind="plain" icon="edit">
          Ret <span className="sr-only">{navn}</span>
        </ButtonLink>
      )}
      <OneButton wish={wish} action={actions.removeJobwishAction} name="fjern" label={`Fjern ${navn}`}>
        <SubmitButton kind="plain" icon="delete" pendingText="Fjerner …">
          Fjern <span className="sr-only">{navn}</span>
        </SubmitButton>
      </OneButton>
    </>
  );
}

type OneButtonProps = {
  wish: WishItem;
  action: FormAction;
  name: string;
  label: string;
  children: ReactNode;
};

function OneButton({ wish, action, name, label, children }: OneButtonProps) {
  return (
    <FormShell action={action} initialState={wish.press} idPrefix={`${name}-${wish.id}`} label={label}>
      <input type="hidden" name="stilling" value={wish.id} />
      {children}
    </FormShell>
  );
}

/** Says that the stilling has left, and what took its place. */
function Gone({ afloestAf }: { afloestAf: string | null }) {
  return (
    <p className="jobwish-gone">
      <Icon name="warning" />
      <span>
        <strong>Udgået.</strong>{' '}
        {afloestAf
          ? `Stillingen findes ikke længere. Den er afløst af ${afloestAf}.`
          : 'Stillingen findes ikke længere, og der er ingen, der afløser den. Fjern den, og tilføj en anden.'}
      </span>
    </p>
  );
}

type ChangeFormProps = {
  wish: WishItem;
  change: NonNullable<WishItem['change']>;
  action: FormAction;
  thisYear: number;
};

function ChangeForm({ wish, change, action, thisYear }: ChangeFormProps) {
  return (
    <FormShell
      action={action}
      initialState={change.initialState}
      idPrefix={`ret-${wish.id}`}
      label={`Ret ${wish.navn}`}
      comesBack
    >
      <input type="hidden" name="stilling" value={wish.id} />
      <input type="hidden" name="udgave" value={change.udgave} />
      <AnswerFields thisYear={thisYear} />
      <FormActions>
        <SubmitButton pendingText="Gemmer …">Gem</SubmitButton>
        <ButtonLink href={anewPath} kind="plain">
          Luk uden at gemme
        </ButtonLink>
      </FormActions>
    </FormShell>
  );
}
