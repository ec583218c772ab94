'use client';

import { useContext } from 'react';
import { CheckboxField } from '@/components/forms/choice-fields';
import { FormContext } from '@/components/forms/form-context';
import { DocumentField, type SavedDocument } from './document-field';

type DocumentFieldsProps = {
  /** What DFDG has already, when a joblog is changed. */
  saved?: readonly SavedDocument[];
  /** Whether Jobnet can make a PDF of the ad itself: then one is offered in the place of a file. */
  canSaveAd?: boolean;
};

const labels = { ansoegning: 'Ansøgning', cv: 'CV', jobannonce: 'Jobannonce' } as const;
const types = ['ansoegning', 'cv', 'jobannonce'] as const;

/** The documents of a joblog, in its form: each can be left out, and each is a PDF of at most 10 MB. */
export function DocumentFields({ saved = [], canSaveAd = false }: DocumentFieldsProps) {
  const { values } = useContext(FormContext);
  const asked = types.filter((type) => type !== 'jobannonce' || !canSaveAd);
  return (
    <>
      {values.dokumenter ? <input type="hidden" name="dokumenter" value={values.dokumenter} /> : null}
      {asked.map((type) => (
        <DocumentField key={type} type={type} label={labels[type]} saved={saved.find((one) => one.type === type)} />
      ))}
      {canSaveAd ? (
        <CheckboxField
          name="gemAnnonce"
          label="Gem jobannoncen som PDF"
          marking="none"
          isChecked
          hint="Jobannoncer forsvinder fra nettet. Vi laver en PDF af den, som den ser ud nu."
        />
      ) : null}
    </>
  );
}
