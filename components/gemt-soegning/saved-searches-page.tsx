import type { ReactNode } from 'react';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { TextLink } from '@/components/ui/text-link';
import { type Saved, SavedSearch } from './saved-search';

export type ButtonAction = (data: FormData) => Promise<void>;

type SavedSearchesPageProps = {
  searches: readonly Saved[];
  isDown: boolean;
  deleted: { id: string; name: string } | null;
  saved: { name: string; wasThere: boolean } | null;
  buttonAction: ButtonAction;
  renameAction: FormAction;
};

/** "Gemte søgninger": each with what it gives today. */
export function SavedSearchesPage(props: SavedSearchesPageProps) {
  const { searches, isDown, buttonAction, renameAction } = props;
  const trail = [
    { title: 'Forside', href: '/forside' },
    { title: 'Find job', href: '/find-job' },
  ];
  return (
    <Page breadcrumbs={{ trail, current: 'Gemte søgninger' }}>
      <PageHeading title="Gemte søgninger" lead="Kør en søgning igen, og se, hvad der er kommet til siden sidst." />
      <Happened {...props} />
      {isDown ? (
        <Alert kind="warning" title="Vi kan ikke tælle job lige nu">
          <p>Dine søgninger er her stadig. Prøv igen om lidt for at se, hvor mange job de giver.</p>
        </Alert>
      ) : null}
      {searches.length === 0 ? (
        <EmptyState
          title="Du har ingen gemte søgninger"
          icon="search"
          actions={<ButtonLink href="/find-job">Find job</ButtonLink>}
        >
          <p>Søg efter job, og vælg “Gem søgning”. Så finder du den her, næste gang du logger ind.</p>
        </EmptyState>
      ) : (
        <ul className="kept-list">
          {searches.map((search) => (
            <SavedSearch key={search.id} search={search} buttonAction={buttonAction} renameAction={renameAction} />
          ))}
        </ul>
      )}
      <p>
        <TextLink href="/find-job/jobagenter">Se dine jobagenter, der sender nye job på e-mail</TextLink>
      </p>
    </Page>
  );
}

function Happened({ deleted, saved, buttonAction }: SavedSearchesPageProps): ReactNode {
  if (deleted)
    return (
      <Alert kind="success" title={`“${deleted.name}” er slettet`}>
        <form action={buttonAction}>
          <input type="hidden" name="id" value={deleted.id} />
          <SubmitButton kind="plain" name="goer" value="fortryd">
            Fortryd
          </SubmitButton>
        </form>
      </Alert>
    );
  if (!saved) return null;
  return saved.wasThere ? (
    <Alert kind="info" title="Søgningen var gemt i forvejen">
      <p>Du finder den herunder som “{saved.name}”.</p>
    </Alert>
  ) : (
    <Alert kind="success" title={`“${saved.name}” er gemt`} />
  );
}
