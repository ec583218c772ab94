import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';

type SaveSearchPageProps = {
  description: string;
  searchHref: string;
  form: FormState;
  action: FormAction;
};

/** Gives a search a name, by which it is found again. */
export function SaveSearchPage({ description, searchHref, form, action }: SaveSearchPageProps) {
  const trail = [
    { title: 'Forside', href: '/forside' },
    { title: 'Find job', href: searchHref },
  ];
  return (
    <Page breadcrumbs={{ trail, current: 'Gem søgning' }}>
      <PageHeading title="Gem søgning" lead="Så kan du køre den igen, også når du logger ind fra en anden enhed." />
      <SummaryList
        items={[
          {
            term: 'Din søgning',
            value: description,
            action: <TextLink href={searchHref}>Ret søgningen</TextLink>,
          },
        ]}
      />
      <FormShell action={action} initialState={form} idPrefix="gem" comesBack>
        <input type="hidden" name="soegning" value={form.values.soegning ?? ''} />
        <TextField name="navn" label="Navn på søgningen" hint="Kun du kan se det." width="xl" />
        <FormActions>
          <SubmitButton pendingText="Gemmer …">Gem søgning</SubmitButton>
          <TextLink href={searchHref}>Fortryd</TextLink>
        </FormActions>
      </FormShell>
    </Page>
  );
}
