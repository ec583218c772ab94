import type { ReactNode } from 'react';
import { RadioGroup, SelectField } from '@/components/forms/choice-fields';
import { ComboboxField } from '@/components/forms/combobox';
import { DateField, TextAreaField, TextField } from '@/components/forms/text-fields';
import { PlaceFields } from './place-fields';
import { DocumentSection, Section } from './section';
import type { Asked, Hints } from './view';

const suggestions = '/api/taxonomy/suggestions?max=10';

type JobFieldsProps = { asked: Asked; hints: Hints; documents: ReactNode };

/** The four parts of a joblog about a job. */
export function JobFields({ asked, hints, documents }: JobFieldsProps) {
  return (
    <>
      <JobSection asked={asked} hints={hints} />
      <WorkplaceSection asked={asked} />
      <SearchSection asked={asked} hints={hints} />
      <DocumentSection>{documents}</DocumentSection>
    </>
  );
}

function JobSection({ asked: { labels, choices }, hints }: Omit<JobFieldsProps, 'documents'>) {
  return (
    <Section id="om-jobbet" title="Om jobbet">
      <ComboboxField
        name="titel"
        label={labels.titel}
        hint="Skriv det med dine egne ord. Fra tredje bogstav får du forslag."
        source={suggestions}
        maxLength={200}
        width="xl"
      />
      <RadioGroup name="arbejdstid" label={labels.arbejdstid} choices={choices.arbejdstid} />
      <div className="only-part-time">
        <TextField
          name="timer"
          label={labels.timer}
          hint={hints.timer}
          marking="none"
          inputMode="decimal"
          autoComplete="off"
          width="xs"
        />
      </div>
      <DateField name="frist" label={labels.frist} hint={hints.frist} marking="optional" autoComplete="off" />
    </Section>
  );
}

function WorkplaceSection({ asked: { labels, choices } }: { asked: Asked }) {
  return (
    <Section
      id="om-arbejdspladsen"
      title="Om arbejdspladsen"
      help="Med en adresse kan du se jobbet på kortet og rejsetiden med offentlig transport."
    >
      <TextField name="virksomhed" label={labels.virksomhed} marking="optional" autoComplete="off" width="xl" />
      <PlaceFields labels={labels} choices={choices} />
      <h3 id="kontaktperson">Kontaktperson</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would break the heading of the part. */}
      <div role="group" aria-labelledby="kontaktperson" className="joblog-contact">
        <TextField name="kontaktperson" label={labels.kontaktperson} marking="optional" autoComplete="off" />
        <TextField
          name="telefon"
          label={labels.telefon}
          marking="optional"
          type="tel"
          inputMode="tel"
          autoComplete="off"
          width="m"
        />
        <TextField
          name="email"
          label={labels.email}
          marking="optional"
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
        />
      </div>
    </Section>
  );
}

function SearchSection({ asked: { labels, choices }, hints }: Omit<JobFieldsProps, 'documents'>) {
  return (
    <Section id="om-din-jobsoegning" title="Om din jobsøgning">
      <RadioGroup name="status" label={labels.status} choices={choices.statusser} />
      <div className="only-applied">
        <DateField name="dato" label={labels.dato} hint={hints.dato} marking="none" autoComplete="off" />
      </div>
      <SelectField name="fandt" label={labels.fandt} placeholder="Vælg" choices={choices.fandt} />
      <SelectField name="maade" label={labels.maade} placeholder="Vælg" choices={choices.maader} />
      <TextAreaField
        name="beskrivelse"
        label={labels.beskrivelse}
        hint="For eksempel hvad du har aftalt, eller hvem du har talt med. Skriv ikke CPR-numre."
        marking="optional"
        maxLength={4000}
        rows={4}
      />
    </Section>
  );
}
