import { RadioGroup } from '@/components/forms/choice-fields';
import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { EmailField } from '@/components/forms/text-fields';
import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { languageOf } from '@/components/ui/language';
import { PageHeading } from '@/components/ui/page-heading';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';

/** The words of the page, in the language of the site. */
export type NewAgentWords = {
  rhythm: { daglig: string; ugentlig: string };
  create: {
    title: string;
    lead: string;
    search: string;
    changeSearch: string;
    rhythm: string;
    rhythmHints: { daglig: string; ugentlig: string };
    recipient: string;
    own: (email: string) => string;
    other: string;
    email: string;
    emailHint: string;
    submit: string;
    pending: string;
    login: string;
    loginText: string;
    loginLink: string;
    sentTitle: string;
    sentText: string;
    sentMissing: string;
    back: string;
  };
};

type NewAgentPageProps = {
  site: 'jobnet' | 'widk';
  texts: NewAgentWords;
  description: string;
  searchHref: string;
  loginHref: string | null;
  ownEmail: string | null;
  isSent: boolean;
  form: FormState;
  action: FormAction;
};

/** Where a job agent is made: a search, a rhythm and an address. */
export function NewAgentPage(props: NewAgentPageProps) {
  const { texts, description, searchHref, loginHref, isSent } = props;
  const { create } = texts;
  if (isSent)
    return (
      <Page>
        <PageHeading title={create.sentTitle} lead={create.sentText} />
        <p>{create.sentMissing}</p>
        <p>
          <TextLink href={searchHref}>{create.back}</TextLink>
        </p>
      </Page>
    );
  return (
    <Page>
      <PageHeading title={create.title} lead={create.lead} />
      <SummaryList
        items={[
          {
            term: create.search,
            value: description,
            action: <TextLink href={searchHref}>{create.changeSearch}</TextLink>,
          },
        ]}
      />
      {loginHref ? (
        <Alert kind="info" title={create.login}>
          <p>
            {create.loginText} <TextLink href={loginHref}>{create.loginLink}</TextLink>
          </p>
        </Alert>
      ) : null}
      <NewAgentForm {...props} />
    </Page>
  );
}

function NewAgentForm({ site, texts, ownEmail, form, action }: NewAgentPageProps) {
  const { create, rhythm } = texts;
  const rhythms = (['daglig', 'ugentlig'] as const).map((value) => {
    return { value, label: rhythm[value], hint: create.rhythmHints[value] };
  });
  const recipients = [
    { value: 'konto', label: create.own(ownEmail ?? '') },
    { value: 'anden', label: create.other },
  ];
  return (
    <FormShell action={action} initialState={form} idPrefix="agent" language={languageOf(site)} comesBack>
      <input type="hidden" name="soegning" value={form.values.soegning ?? ''} />
      <input type="hidden" name="side" value={site} />
      <RadioGroup name="hyppighed" label={create.rhythm} choices={rhythms} defaultValue="daglig" marking="none" />
      {ownEmail ? (
        <RadioGroup name="modtager" label={create.recipient} choices={recipients} defaultValue="konto" marking="none" />
      ) : null}
      <EmailField name="email" label={ownEmail ? create.other : create.email} hint={create.emailHint} marking="none" />
      <FormActions>
        <SubmitButton pendingText={create.pending}>{create.submit}</SubmitButton>
      </FormActions>
    </FormShell>
  );
}
