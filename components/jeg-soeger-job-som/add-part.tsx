import { Combobox } from '@/components/forms/combobox';
import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Alert } from '@/components/ui/alert';
import { Button, ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { AnswerFields } from './answer-fields';
import { type AddPart, anewPath, jobwishPath } from './view';

const suggestions = '/api/taxonomy/suggestions?max=20';
const hintId = 'soeg-hjaelp';

type AddProps = { add: AddPart; action: FormAction; thisYear: number };

/** Finds a stilling, and asks about it once it is found. */
export function AddSection({ add, ...rest }: AddProps) {
  return (
    <section className="jobwish-add" id="tilfoej" aria-labelledby="tilfoej-titel">
      {add.step === 'search' ? <Search {...add} /> : <Answer add={add} {...rest} />}
    </section>
  );
}

/** A plain search: with JavaScript suggestions come while one types, and choosing one sends the form. */
function Search({ text, found, problem }: Extract<AddPart, { step: 'search' }>) {
  return (
    <>
      <h2 id="tilfoej-titel">Tilføj en stilling</h2>
      {problem ? (
        <Alert kind="warning">
          <p>{problem}</p>
        </Alert>
      ) : null}
      <form method="get" action={`${jobwishPath}#tilfoej`}>
        <label className="form-label" htmlFor="soeg">
          Søg efter en stilling
        </label>
        <span className="form-hint" id={hintId}>
          Skriv mindst tre tegn, for eksempel kok. Du kan også skrive en specialitet, for eksempel fiskekok.
        </span>
        <div className="jobwish-search">
          <Combobox
            id="soeg"
            name="soeg"
            source={suggestions}
            choice="filter"
            defaultValue={text}
            maxLength={100}
            enterKeyHint="search"
            aria-describedby={hintId}
          />
          <Button type="submit" kind="secondary" icon="search">
            Søg
          </Button>
        </div>
      </form>
      {found && found.length > 0 ? <Found found={found} text={text} /> : null}
    </>
  );
}

function Found({ found, text }: { found: { navn: string; href: string }[]; text: string }) {
  return (
    <div className="jobwish-found">
      <h3>Vælg en stilling, der passer til »{text}«</h3>
      <ul className="nobullet-list">
        {found.map(({ navn, href }) => (
          <li key={href}>
            <TextLink href={`${jobwishPath}${href}`}>{navn}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answer({ add, action, thisYear }: AddProps & { add: Extract<AddPart, { step: 'answer' }> }) {
  const { navn, note, stilling, alias, initialState } = add;
  return (
    <>
      <h2 id="tilfoej-titel">Tilføj {navn}</h2>
      {note ? <p>{note}</p> : null}
      <FormShell action={action} initialState={initialState} idPrefix="tilfoej" label={`Tilføj ${navn}`} comesBack>
        <input type="hidden" name="stilling" value={stilling} />
        <input type="hidden" name="alias" value={alias} />
        <AnswerFields thisYear={thisYear} />
        <FormActions>
          <SubmitButton pendingText="Tilføjer …">Tilføj stillingen</SubmitButton>
          <ButtonLink href={anewPath} kind="plain">
            Vælg en anden
          </ButtonLink>
        </FormActions>
      </FormShell>
    </>
  );
}
