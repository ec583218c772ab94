'use client';

import { type ChangeEvent, useState } from 'react';
import { describedBy } from '@/components/forms/field-ids';
import { FieldFrame, type Marking } from '@/components/forms/field-parts';
import { useField } from '@/components/forms/use-field';
import { Icon } from '@/components/ui/icon';

/** A document that stands in the joblog. */
export type SavedDocument = { type: string; filename: string; size: string; href: string };

type DocumentFieldProps = {
  /** Names the field, too. */
  type: string;
  label: string;
  saved?: SavedDocument;
  /** Default `optional`. */
  marking?: Marking;
};

const mostBytes = 10 * 1024 * 1024;
const tooLarge = 'Filen fylder mere end 10 MB. Gem dokumentet som PDF på ny i en lavere kvalitet, og vælg den nye fil.';

/** One PDF. What has come with an earlier press of the button is told, and can be taken back. */
export function DocumentField({ type, label, saved, marking = 'optional' }: DocumentFieldProps) {
  const { id, errors, typed: received, aria } = useField({ name: type, marking, hasHint: true });
  const [fault, setFault] = useState<string | null>(null);
  const look = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const isTooLarge = (target.files?.[0]?.size ?? 0) > mostBytes;
    // Sending it would take minutes, only to be told the same.
    if (isTooLarge) target.value = '';
    setFault(isTooLarge ? tooLarge : null);
  };
  return (
    <div className="document-field">
      <FieldFrame id={id} label={label} marking={marking} hint="PDF på højst 10 MB." errors={fault ? [fault] : errors}>
        {saved ? <SavedNote saved={saved} /> : null}
        {received ? <ReceivedNote id={`${id}-fjern`} type={type} label={label} filename={received} /> : null}
        <input
          // A new field once the file has come, so that it is not sent again with the next press.
          key={received}
          {...aria}
          aria-invalid={fault || errors.length > 0 ? true : undefined}
          aria-describedby={describedBy(id, { hint: true, error: fault !== null || errors.length > 0 })}
          type="file"
          id={id}
          name={type}
          accept="application/pdf,.pdf"
          onChange={look}
          className="form-input document-input"
        />
      </FieldFrame>
      <p className="sr-only" role="alert">
        {fault}
      </p>
    </div>
  );
}

function SavedNote({ saved: { filename, size, href } }: { saved: SavedDocument }) {
  return (
    <p className="document-saved">
      <Icon name="attach-file" />
      <span>
        Gemt nu:{' '}
        <a href={href} download>
          {filename}
        </a>{' '}
        ({size}). Vælg en anden fil, hvis den skal erstattes.
      </span>
    </p>
  );
}

type ReceivedNoteProps = { id: string; type: string; label: string; filename: string };

function ReceivedNote({ id, type, label, filename }: ReceivedNoteProps) {
  return (
    <div className="document-received">
      <p>
        <Icon name="success" />
        <span>
          <strong>{filename}</strong> er modtaget. Du skal ikke vælge den igen.
        </span>
      </p>
      <div className="form-group-checkbox">
        <input type="checkbox" id={id} name={`fjern-${type}`} value="ja" className="form-checkbox" />
        <label htmlFor={id}>
          Fjern filen<span className="sr-only">: {label}</span>
        </label>
      </div>
    </div>
  );
}
