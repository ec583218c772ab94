import { useEffect, useState } from 'react';
import { countInWords } from './count-in-words';

type CharacterCountProps = { inputId: string; maxLength: number; initialLength: number };

const quietMs = 1000;

/** Says how much room is left: at once to the eye, and to the ear when the typing pauses. */
export function CharacterCount({ inputId, maxLength, initialLength }: CharacterCountProps) {
  const [length, setLength] = useState(initialLength);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const field = document.getElementById(inputId);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const count = () => setLength(field.value.length);
    count();
    field.addEventListener('input', count);
    return () => field.removeEventListener('input', count);
  }, [inputId]);
  const left = maxLength - length;
  useEffect(() => {
    const later = setTimeout(() => setSpoken(length === initialLength ? '' : countInWords(left)), quietMs);
    return () => clearTimeout(later);
  }, [left, length, initialLength]);
  return (
    <>
      <span className={left < 0 ? 'character-count exceeded' : 'character-count'} aria-hidden="true">
        {countInWords(left)}
      </span>
      <span className="sr-only" role="status">
        {spoken}
      </span>
    </>
  );
}
