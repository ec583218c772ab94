import { landeKoder, landNavn } from '@/lib/core/places';
import type { JoblogValues } from '../schema/form';
import { arbejdstidNavne, fandtNavne, maadeNavne, omraadeNavn, statusNavne } from '../texts';
import { felter, type JoblogFelter } from '../texts/form';

export type Choice = { value: string; label: string };

/** What both forms are drawn from, beside what stands in their fields. */
export type FormParts = {
  art: JoblogValues['art'];
  labels: JoblogFelter;
  choices: Record<'arbejdstid' | 'lande' | 'omraader' | 'statusser' | 'fandt' | 'maader', Choice[]>;
};

/** Labels and lists of the form. A country that is not on the list, but stands in the joblog, can stay there. */
export function formParts(art: JoblogValues['art'], land: string): FormParts {
  return {
    art,
    labels: felter[art],
    choices: {
      arbejdstid: choicesOf(arbejdstidNavne),
      lande: countries(land),
      omraader: areas(),
      statusser: choicesOf(statusNavne),
      fandt: choicesOf(fandtNavne),
      maader: choicesOf(maadeNavne),
    },
  };
}

const denmark = { value: 'DK', label: landNavn('DK') ?? 'Danmark' };
const danish = new Intl.Collator('da');

function countries(land: string): Choice[] {
  const codes = new Set([...landeKoder, land]);
  codes.delete('DK');
  const others = [...codes].map((value) => ({ value, label: landNavn(value) ?? value }));
  return [denmark, ...others.sort((a, b) => danish.compare(a.label, b.label))];
}

function areas(): Choice[] {
  return [1, 2, 3, 4, 5, 6, 7, 8].map((id) => ({ value: String(id), label: omraadeNavn(id) ?? '' }));
}

function choicesOf(names: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

/** What the fields begin with. A box that is not ticked has no value at all. */
export function valuesForFields(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== '' || !boxes.includes(name)));
}

const boxes = ['kunOmraade', 'gemAnnonce'];
