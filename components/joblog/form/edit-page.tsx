import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { HiddenField } from '@/components/forms/hidden-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { DocumentFields } from '@/components/joblog/document/document-fields';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { TextLink } from '@/components/ui/text-link';
import { ActivityFields } from './activity-fields';
import { ByArt } from './by-art';
import { JobFields } from './job-fields';
import { RestoredNote } from './restored-note';
import type { Asked, Hints } from './view';

type EditPageProps = {
  form: Asked & {
    initialState: FormState;
    title: string;
    hints: Hints;
    joblog: string;
    udgave: string;
    anewHref: string | null;
    cancelHref: string;
    other: Asked | null;
    saved: { type: string; filename: string; size: string; href: string }[];
  };
  action: FormAction;
};

/** A joblog that is changed. */
export function EditJoblogPage({ form, action }: EditPageProps) {
  const { art, title, other, saved, cancelHref } = form;
  const documents = <DocumentFields saved={saved} />;
  const fieldsOf = (asked: Asked) =>
    asked.art === 'job' ? (
      <JobFields {...{ asked, documents }} hints={form.hints} />
    ) : (
      <ActivityFields {...{ asked, documents }} />
    );
  const trail = [
    { title: 'Forside', href: '/forside' },
    { title: 'Joblog', href: '/joblog' },
  ];
  return (
    <Page breadcrumbs={{ trail, current: title }}>
      <PageHeading title={title} />
      <RestoredNote anewHref={form.anewHref} />
      <FormShell
        key={String(form.anewHref !== null)}
        action={action}
        initialState={form.initialState}
        idPrefix="joblog"
        comesBack
      >
        <HiddenField name="joblog" value={form.joblog} />
        <HiddenField name="udgave" value={form.udgave} />
        <HiddenField name="art" value={art} />
        {other ? <ByArt job={fieldsOf(form)} activity={fieldsOf(other)} /> : fieldsOf(form)}
        <FormActions>
          <SubmitButton pendingText="Gemmer …">Gem ændringer</SubmitButton>
          <TextLink href={cancelHref}>Fortryd</TextLink>
        </FormActions>
      </FormShell>
    </Page>
  );
}
