import { RadioGroup } from '@/components/forms/choice-fields';
import { TextField } from '@/components/forms/text-fields';

const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nej', label: 'Nej' },
];

/** What is asked about a stilling. Years and year only come into sight when there is experience. */
export function AnswerFields({ thisYear }: { thisYear: number }) {
  return (
    <div className="jobwish-answers">
      <RadioGroup name="uddannelse" label="Har du en uddannelse til det?" marking="none" choices={yesNo} />
      <RadioGroup name="erfaring" label="Har du erfaring med det?" marking="none" choices={yesNo} />
      <div className="jobwish-experience">
        <TextField
          name="aar"
          label="Hvor mange års erfaring?"
          hint="Et helt tal fra 0 til 60. Skriv 0, hvis det er under et år."
          marking="none"
          inputMode="numeric"
          autoComplete="off"
          width="xs"
        />
        <TextField
          name="senest"
          label="Hvilket år brugte du det senest?"
          hint={`Fire cifre, for eksempel ${thisYear}.`}
          marking="none"
          inputMode="numeric"
          autoComplete="off"
          width="xs"
        />
      </div>
    </div>
  );
}
