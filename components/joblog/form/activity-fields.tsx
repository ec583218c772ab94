import type { ReactNode } from 'react';
import { DateField, TextAreaField, TextField } from '@/components/forms/text-fields';
import { PlaceFields } from './place-fields';
import { DocumentSection, Section } from './section';
import type { Asked } from './view';

/** The shorter form: something else than a job that shows an effort. */
export function ActivityFields({ asked: { labels, choices }, documents }: { asked: Asked; documents: ReactNode }) {
  return (
    <>
      <Section id="om-aktiviteten" title="Om aktiviteten">
        <TextField
          name="titel"
          label={labels.titel}
          hint="For eksempel jobmesse i Odense, kaffemøde hos en virksomhed eller casting."
          autoComplete="off"
          width="xl"
        />
        <TextAreaField
          name="beskrivelse"
          label={labels.beskrivelse}
          hint="Hvem mødte du, og hvad kom der ud af det? Skriv ikke CPR-numre."
          marking="optional"
          maxLength={4000}
          rows={4}
        />
        <DateField name="dato" label={labels.dato} hint="Den dag, det var." autoComplete="off" />
      </Section>
      <Section id="sted" title="Hvor var det?" help="Det er frivilligt.">
        <TextField name="virksomhed" label={labels.virksomhed} marking="optional" autoComplete="off" width="xl" />
        <PlaceFields labels={labels} choices={choices} />
      </Section>
      <DocumentSection>{documents}</DocumentSection>
    </>
  );
}
