import type { ReactNode } from 'react';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction } from '@/components/forms/form-state';
import { HiddenField } from '@/components/forms/hidden-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Page } from '@/components/layout/page';
import { SmallMap } from '@/components/map/small-map';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { DocumentsPart } from './documents-part';
import { Receipt } from './receipt';
import type { DokumentActions, Fact, LogSection, LogView } from './view';

type LogPageProps = {
  view: LogView;
  actions: DokumentActions;
  deleteAction: FormAction;
  /** Whether the ad can still be read; null without one. */
  ad: ReactNode;
  /** How long it takes to get there; null when nobody knows where it is. */
  travel: ReactNode;
};

const trail = [
  { title: 'Forside', href: '/forside' },
  { title: 'Joblog', href: '/joblog' },
];

/** One joblog with all that is known of it. */
export function LogPage({ view, actions, deleteAction, ad, travel }: LogPageProps) {
  const { title, kind, sections, gemt, change, origin } = view;
  return (
    <Page breadcrumbs={{ trail, current: title }}>
      {gemt?.where === 'top' ? <Receipt gemt={gemt} /> : null}
      <PageHeading title={title} eyebrow={kind}>
        {change ? (
          <ButtonLink href={change.redigerHref} icon="edit">
            Rediger
          </ButtonLink>
        ) : null}
      </PageHeading>
      {ad}
      {sections.map((section) => (
        <Section key={section.id} section={section}>
          {section.id === 'om-arbejdspladsen' ? <Place view={view} travel={travel} /> : null}
        </Section>
      ))}
      <DocumentsPart view={view} actions={actions} />
      <section className="log-origin">
        <h2>Om jobloggen</h2>
        {origin.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>En joblog, der ikke er ændret i 4 år, bliver slettet. Hver ændring forlænger den.</p>
        {change ? <DeletePart view={view} change={change} action={deleteAction} /> : null}
      </section>
    </Page>
  );
}

function Section({ section: { id, title, facts }, children }: { section: LogSection; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <SummaryList items={facts.map((fact) => ({ term: fact.term, value: <Value fact={fact} /> }))} />
      {children}
    </section>
  );
}

function Value({ fact: { value, href, lines } }: { fact: Fact }) {
  if (href) return <TextLink href={href}>{value}</TextLink>;
  if (lines.length <= 1) return value;
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text stand still, and two can be the same.
    <span key={at} className="log-line">
      {line}
    </span>
  ));
}

function Place({ view: { place, mapStyleUrl }, travel }: Pick<LogPageProps, 'view' | 'travel'>) {
  return (
    <div className="log-place">
      {travel}
      {place ? <SmallMap language="da" styleUrl={mapStyleUrl} place={place} /> : null}
    </div>
  );
}

type DeletePartProps = { view: LogView; change: NonNullable<LogView['change']>; action: FormAction };

function DeletePart({ view: { id, title }, change: { version, slet }, action }: DeletePartProps) {
  return (
    <details className="details">
      <summary className="details-summary">Slet jobloggen</summary>
      <div className="details-text">
        <p>
          Jobloggen og dens dokumenter bliver slettet, også for din sagsbehandler og din a-kasse. Du kan fortryde i 24
          timer.
        </p>
        <FormShell action={action} initialState={slet} idPrefix="slet" label={`Slet ${title}`}>
          <HiddenField name="id" value={id} />
          <HiddenField name="version" value={String(version)} />
          <SubmitButton kind="warning" icon="delete" pendingText="Sletter …">
            Ja, slet jobloggen
          </SubmitButton>
        </FormShell>
      </div>
    </details>
  );
}
