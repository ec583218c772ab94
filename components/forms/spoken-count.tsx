import { useEffect, useState } from 'react';
import { type ComboboxTexts, suggestionsInWords } from './combobox-texts';

/** Long enough that the reading of typed letters is over. */
const quietMs = 600;

type SpokenCountProps = { count: number | null; texts: ComboboxTexts };

/** Tells the ear how many suggestions there are, when the typing pauses. */
export function SpokenCount({ count, texts }: SpokenCountProps) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setSpoken(count === null ? '' : suggestionsInWords(count, texts)), quietMs);
    return () => clearTimeout(later);
  }, [count, texts]);
  return (
    <span className="sr-only" role="status">
      {spoken}
    </span>
  );
}
