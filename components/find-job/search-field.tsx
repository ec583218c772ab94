import { Combobox } from '@/components/forms/combobox';
import { englishComboboxTexts } from '@/components/forms/combobox-texts';

export type SearchFieldProps = {
  text: string;
  /** Where suggestions come from. */
  suggestions: string;
  field: { placeholder: string; title: string; pattern: string };
  isEnglish: boolean;
};

/** What somebody wants to work with, with suggestions that become filters. */
export function SearchField({ text, suggestions, field, isEnglish }: SearchFieldProps) {
  return (
    <Combobox
      id="soegeord"
      name="searchString"
      choice="filter"
      data-waits=""
      maxLength={200}
      defaultValue={text}
      source={suggestions}
      {...field}
      {...(isEnglish && { texts: englishComboboxTexts })}
    />
  );
}
