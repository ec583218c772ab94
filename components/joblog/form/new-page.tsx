import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { HiddenField } from '@/components/forms/hidden-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { DocumentFields } from '@/components/joblog/document/document-fields';
import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { PageHeading } from '@/components/ui/page-heading';
import { TextLink } from '@/components/ui/text-link';
import { ActivityFields } from './activity-fields';
import { JobFields } from './job-fields';
import { RestoredNote } from './restored-note';
import type { Asked, Hints } from './view';

type NewPageProps = Asked & {
  initialState: FormState;
  title: string;
  hints: Hints;
  ad: { title: string; href: string } | null;
  adTrouble: string | null;
  existing: { title: string; href: string } | null;
  anewHref: string | null;
  otherHref: string;
  cancelHref: string;
  action: FormAction;
};

const leads = {
  job: 'Skriv et job, du vil søge eller har søgt. Så kan du holde styr på det, og din sagsbehandler og din a-kasse kan se det.',
  'anden-aktivitet':
    'Skriv, hvad du ellers har gjort for at komme i arbejde. Din sagsbehandler og din a-kasse kan se det.',
} as const;

/** A new joblog. */
export function NewJoblogPage(props: NewPageProps) {
  const { art, title, hints, ad, initialState, action } = props;
  const annonce = initialState.values.annonce ?? '';
  const trail = [
    { title: 'Forside', href: '/forside' },
    { title: 'Joblog', href: '/joblog' },
  ];
  return (
    <Page breadcrumbs={{ trail, current: title }}>
      <PageHeading title={title} lead={leads[art]} />
      <Notes {...props} />
      <FormShell
        key={`${art} ${annonce} ${props.anewHref !== null}`}
        action={action}
        initialState={initialState}
        idPrefix="joblog"
      >
        <HiddenField name="art" value={art} />
        <HiddenField name="annonce" value={annonce} />
        {art === 'job' ? (
          <JobFields asked={props} hints={hints} documents={<DocumentFields canSaveAd={ad !== null} />} />
        ) : (
          <ActivityFields asked={props} />
        )}
        <FormActions>
          <SubmitButton pendingText="Gemmer …">{art === 'job' ? 'Gem joblog' : 'Gem aktivitet'}</SubmitButton>
          <TextLink href={props.cancelHref}>Fortryd</TextLink>
        </FormActions>
      </FormShell>
    </Page>
  );
}

function Notes({ art, ad, adTrouble, existing, anewHref, otherHref }: NewPageProps) {
  return (
    <>
      <RestoredNote anewHref={anewHref} />
      {existing ? (
        <Alert kind="info" title="Du har allerede en joblog om jobbet">
          <p>
            Se <TextLink href={existing.href}>{existing.title}</TextLink>. Du kan godt lave en til.
          </p>
        </Alert>
      ) : null}
      {adTrouble ? (
        <Alert kind="warning">
          <p>{adTrouble}</p>
        </Alert>
      ) : null}
      {ad ? (
        <p>
          Felterne er udfyldt fra annoncen <TextLink href={ad.href}>{ad.title}</TextLink>. Ret dem, hvis noget er
          anderledes.
        </p>
      ) : (
        <p>
          <TextLink href={otherHref}>
            {art === 'job' ? 'Skriv i stedet en anden aktivitet, for eksempel en jobmesse' : 'Skriv i stedet et job'}
          </TextLink>
        </p>
      )}
    </>
  );
}
