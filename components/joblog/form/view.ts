import type { FormState } from '@/components/forms/form-state';

type Choice = { value: string; label: string };

/** What the form asks, in words. */
export type Asked = {
  art: 'job' | 'anden-aktivitet';
  /** What each field is called. */
  labels: Readonly<
    Record<
      | 'titel'
      | 'arbejdstid'
      | 'timer'
      | 'frist'
      | 'virksomhed'
      | 'land'
      | 'adresse'
      | 'kunOmraade'
      | 'omraade'
      | 'kontaktperson'
      | 'telefon'
      | 'email'
      | 'status'
      | 'dato'
      | 'fandt'
      | 'maade'
      | 'beskrivelse',
      string
    >
  >;
  choices: Record<'arbejdstid' | 'lande' | 'omraader' | 'statusser' | 'fandt' | 'maader', Choice[]>;
};

export type Hints = { frist: string; timer: string; dato: string };

/** One field of two versions. A day is `YYYY-MM-DD`. */
export type Row = { label: string; now: string; mine: string; isDifferent: boolean };

/** A form of which nothing is seen but its button: what was typed, as it is sent. */
export type Unseen = { mine: Record<string, string>; initialState: FormState };
