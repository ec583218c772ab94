import { RadioGroup } from '@/components/forms/choice-fields';
import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Alert } from '@/components/ui/alert';
import { TimeText } from '@/components/ui/time-text';
import { type Facts, factsInWords } from './facts';

type Named = Facts & { conceptUriDa: string; titel: string; alias: string | null };

type Conflict = {
  version: string;
  aendret: Date | null;
  ours: readonly Named[];
  theirs: readonly Named[];
  initialState: FormState;
};

type SyncPartProps = { action: FormAction; isCitizen: boolean } & (
  | { state: 'same' | 'waiting' | 'unknown' }
  | ({ state: 'conflict' } & Conflict)
);

const choices = [
  { value: 'begge', label: 'Læg de to lister sammen' },
  { value: 'jobnet', label: 'Behold listen i Jobnet' },
  { value: 'dfdg', label: 'Brug listen hos jobcenter og a-kasse' },
];

/** How the list stands to the one the employment system shares. Says nothing while they are the same. */
export function SyncPart(props: SyncPartProps) {
  if (props.state === 'same') return null;
  if (props.state === 'conflict') return <ConflictPart {...props} />;
  if (props.state === 'waiting')
    return <p className="secondary-text">Ændringerne er gemt i Jobnet og på vej til Det Fælles Datagrundlag.</p>;
  return (
    <Alert kind="info">
      <p>
        Vi kan ikke nå Det Fælles Datagrundlag lige nu. Listen herunder er den, Jobnet har. Det, der ændres, bliver gemt
        og sendt videre, så snart det svarer.
      </p>
    </Alert>
  );
}

function ConflictPart({
  action,
  isCitizen,
  version,
  aendret,
  ours,
  theirs,
  initialState,
}: Conflict & Omit<SyncPartProps, 'state'>) {
  return (
    <Alert kind="warning" title="Listen er ændret et andet sted">
      <p>
        Et andet system, for eksempel jobcentrets eller a-kassens, har ændret listen i Det Fælles Datagrundlag
        {aendret ? (
          <>
            {' '}
            <TimeText at={aendret} />
          </>
        ) : null}
        . Intet er overskrevet.
      </p>
      <div className="jobwish-two">
        <Names title="I Jobnet" names={ours} />
        <Names title="Hos jobcenter og a-kasse" names={theirs} />
      </div>
      {isCitizen ? (
        <FormShell action={action} initialState={initialState} idPrefix="afstem" label="Vælg, hvilken liste der gælder">
          <input type="hidden" name="version" value={version} />
          <RadioGroup name="valg" label="Hvilken liste skal gælde?" marking="none" choices={choices} />
          <FormActions>
            <SubmitButton pendingText="Gemmer …">Gem mit valg</SubmitButton>
          </FormActions>
        </FormShell>
      ) : null}
    </Alert>
  );
}

function Names({ title, names }: { title: string; names: readonly Named[] }) {
  return (
    <div>
      <h3>{title}</h3>
      {names.length === 0 ? <p>Ingen stillinger</p> : null}
      <ul>
        {names.map(({ conceptUriDa, titel, alias, ...facts }) => (
          <li key={conceptUriDa}>
            {alias ? `${titel} (${alias})` : titel}
            <span className="small-text jobwish-known">{factsInWords(facts)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
