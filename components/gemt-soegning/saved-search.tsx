import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { TimeText } from '@/components/ui/time-text';

export type Saved = {
  id: string;
  name: string;
  description: string;
  lastRunAt: Date;
  ads: { total: number; count: number; isMore: boolean } | null;
  isShrunk: boolean;
  agentHref: string;
  renameForm: FormState;
};

type SavedSearchProps = {
  search: Saved;
  buttonAction: (data: FormData) => Promise<void>;
  renameAction: FormAction;
};

/** One saved search with its buttons. */
export function SavedSearch({ search, buttonAction, renameAction }: SavedSearchProps) {
  const { id, name, description, lastRunAt, ads, isShrunk, agentHref, renameForm } = search;
  return (
    <li>
      <Card title={name}>
        {description === name ? null : <p>{description}</p>}
        <p>
          {ads ? (
            <>
              <strong>{newInWords(ads)}</strong> af {numbers.format(ads.total)} job.{' '}
            </>
          ) : null}
          Sidst kørt <TimeText at={lastRunAt} form="dateTime" />.
        </p>
        {isShrunk ? <p>En del af søgningen findes ikke længere, og den er udeladt.</p> : null}
        <form action={buttonAction} className="actions">
          <input type="hidden" name="id" value={id} />
          <SubmitButton kind="secondary" icon="search" name="goer" value="koer">
            Kør søgningen<span className="sr-only"> {name}</span>
          </SubmitButton>
          <TextLink href={agentHref}>
            Få nye job på e-mail<span className="sr-only"> fra {name}</span>
          </TextLink>
          <SubmitButton kind="plain" icon="delete" name="goer" value="slet">
            Slet<span className="sr-only"> {name}</span>
          </SubmitButton>
        </form>
        <Disclosure title="Skift navn">
          <FormShell
            action={renameAction}
            initialState={renameForm}
            idPrefix={`navn-${id}`}
            label={`Skift navn på ${name}`}
          >
            <input type="hidden" name="id" value={id} />
            <TextField name="navn" label="Nyt navn" width="xl" />
            <FormActions>
              <SubmitButton kind="secondary" pendingText="Gemmer …">
                Gem navn
              </SubmitButton>
            </FormActions>
          </FormShell>
        </Disclosure>
      </Card>
    </li>
  );
}

const numbers = new Intl.NumberFormat('da-DK');

function newInWords({ count, isMore }: { count: number; isMore: boolean }): string {
  if (count === 0) return 'Ingen nye';
  return isMore ? `Mindst ${numbers.format(count)} nye` : `${numbers.format(count)} ${count === 1 ? 'nyt' : 'nye'}`;
}
