import { fieldId } from '@/components/forms/field-ids';
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
  open: { name: string; label: string }[];
  adTrouble: string | null;
  existing: { title: string; href: string } | null;
  anewHref: string | null;
  otherHref: string;
  cancelHref: string;
  action: FormAction;
};

const idPrefix = 'joblog';

const leads = {
  job: 'Skriv et job, du vil søge eller har søgt. Så kan du holde styr på det, og din sagsbehandler og din a-kasse kan se det.',
  'anden-aktivitet':
    'Skriv, hvad du ellers har gjort for at komme i arbejde. Din sagsbehandler og din a-kasse kan se det.',
} as const;

/** A new joblog. */
export function NewJoblogPage(props: NewPageProps) {
  const { art, title, hints, ad, initialState, action } = props;
  const annonce = initialState.values.annonce ?? '';
  const documents = <DocumentFields canSaveAd={ad !== null} />;
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
        idPrefix={idPrefix}
        comesBack
      >
        <HiddenField name="art" value={art} />
        <HiddenField name="annonce" value={annonce} />
        {art === 'job' ? (
          <JobFields asked={props} hints={hints} documents={documents} />
        ) : (
          <ActivityFields asked={props} documents={documents} />
        )}
        <FormActions>
          <SubmitButton pendingText="Gemmer …">{art === 'job' ? 'Gem joblog' : 'Gem aktivitet'}</SubmitButton>
          <TextLink href={props.cancelHref}>Fortryd</TextLink>
        </FormActions>
      </FormShell>
    </Page>
  );
}

function Notes({ art, ad, open, adTrouble, existing, anewHref, otherHref }: NewPageProps) {
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
        <AdNote ad={ad} open={open} />
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

/** What the ad has answered, and short ways to what it has not: on a phone those are three screens away. */
function AdNote({ ad, open }: { ad: { title: string; href: string }; open: NewPageProps['open'] }) {
  return (
    <>
      <p>
        Felterne er udfyldt fra annoncen <TextLink href={ad.href}>{ad.title}</TextLink>. Ret dem, hvis noget er
        anderledes. Du skal selv svare på:
      </p>
      <ul>
        {open.map(({ name, label }) => (
          <li key={name}>
            <TextLink href={`#${fieldId(idPrefix, name)}`}>{label}</TextLink>
          </li>
        ))}
        <li>
          <TextLink href={`#${fieldId(idPrefix, 'status')}`}>Status</TextLink>, hvis du allerede har søgt jobbet
        </li>
      </ul>
    </>
  );
}
