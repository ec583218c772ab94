import { FormShell } from '@/components/forms/form-shell';
import { HiddenField } from '@/components/forms/hidden-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { DocumentField } from '@/components/joblog/document/document-field';
import { Alert } from '@/components/ui/alert';
import { TextLink } from '@/components/ui/text-link';
import { DocumentList } from '../document/document-list';
import { UploadFold } from '../document/upload-fold';
import { Receipt } from './receipt';
import type { DokumentActions, DokumentTools, LogView } from './view';

type DocumentsPartProps = { view: LogView; actions: DokumentActions };

/** The documents of a joblog, and what can be done with them. */
export function DocumentsPart({ view: { id, dokumenter, gemt, change }, actions }: DocumentsPartProps) {
  const tools = change?.tools ?? null;
  return (
    <section id="dokumenter" aria-labelledby="dokumenter-titel">
      <h2 id="dokumenter-titel">Dokumenter</h2>
      {gemt?.where === 'dokumenter' ? <Receipt gemt={gemt} level={3} /> : null}
      {tools && tools.waiting.length > 0 ? <Waiting id={id} tools={tools} actions={actions} /> : null}
      {dokumenter.length > 0 ? (
        <DocumentList dokumenter={dokumenter} />
      ) : (
        <p>{tools ? 'Du har ikke gemt nogen dokumenter endnu.' : 'Der er ikke gemt nogen dokumenter.'}</p>
      )}
      {tools ? <Tools id={id} tools={tools} actions={actions} /> : null}
      {tools && dokumenter.length > 0 ? (
        <p>
          <TextLink href="/joblog/dokumenter">Se alle dine dokumenter</TextLink>
        </p>
      ) : null}
    </section>
  );
}

type ToolsProps = { id: string; tools: DokumentTools; actions: DokumentActions };

function Waiting({ id, tools: { waiting, igen }, actions }: ToolsProps) {
  return (
    <Alert kind="warning" level={3} title="Disse filer er modtaget, men ikke gemt endnu">
      <ul>
        {waiting.map(({ navn, filename, size }) => (
          <li key={navn}>
            {navn}: {filename} ({size})
          </li>
        ))}
      </ul>
      <p>Det Fælles Datagrundlag tog ikke imod dem. Vi gemmer dem for dig i et døgn, så du kan prøve igen.</p>
      <FormShell action={actions.saveWaitingAction} initialState={igen} idPrefix="igen" label="Gem filerne">
        <HiddenField name="id" value={id} />
        <SubmitButton kind="secondary" pendingText="Gemmer …">
          Gem filerne nu
        </SubmitButton>
      </FormShell>
    </Alert>
  );
}

function Tools({ id, tools: { kinds, annonce }, actions }: ToolsProps) {
  return (
    <div className="document-tools">
      {annonce ? (
        <FormShell action={actions.saveAdAction} initialState={annonce} idPrefix="annonce" label="Gem jobannoncen">
          <HiddenField name="id" value={id} />
          <SubmitButton kind="secondary" icon="download" pendingText="Laver en PDF …">
            Gem jobannoncen som PDF
          </SubmitButton>
        </FormShell>
      ) : null}
      {kinds.map((kind) => (
        <Kind key={kind.type} id={id} kind={kind} actions={actions} />
      ))}
    </div>
  );
}

type KindProps = { id: string; kind: DokumentTools['kinds'][number]; actions: DokumentActions };

function Kind({ id, kind: { type, navn, isThere, gem, fjern }, actions }: KindProps) {
  const what = navn === 'CV' ? navn : navn.toLowerCase();
  return (
    <>
      <FormShell
        action={actions.saveDokumentAction}
        initialState={gem}
        idPrefix={`gem-${type}`}
        label={isThere ? `Erstat ${what}` : `Tilføj ${what}`}
      >
        <UploadFold title={isThere ? `Erstat ${what}` : `Tilføj ${what}`}>
          <HiddenField name="id" value={id} />
          <HiddenField name="type" value={type} />
          <DocumentField type={type} label={`${navn} som PDF`} marking="none" />
          <SubmitButton pendingText="Sender og kontrollerer filen …">{`Gem ${what}`}</SubmitButton>
        </UploadFold>
      </FormShell>
      {isThere ? (
        <FormShell
          action={actions.removeDokumentAction}
          initialState={fjern}
          idPrefix={`fjern-${type}`}
          label={`Fjern ${what}`}
        >
          <UploadFold title={`Fjern ${what}`}>
            <HiddenField name="id" value={id} />
            <HiddenField name="type" value={type} />
            <p>Dokumentet bliver slettet, også for din sagsbehandler og din a-kasse. Det kan ikke fortrydes.</p>
            <SubmitButton kind="warning" icon="delete" pendingText="Fjerner …">
              {`Ja, fjern ${what}`}
            </SubmitButton>
          </UploadFold>
        </FormShell>
      ) : null}
    </>
  );
}
