/** What a combobox says. `{antal}` stands for the number of suggestions. */
export type ComboboxTexts = { list: string; none: string; one: string; many: string };

export const danishComboboxTexts: ComboboxTexts = {
  list: 'Forslag',
  none: 'Ingen forslag.',
  one: '1 forslag. Gå til det med pil ned.',
  many: '{antal} forslag. Gå til dem med pil ned.',
};

export const englishComboboxTexts: ComboboxTexts = {
  list: 'Suggestions',
  none: 'No suggestions.',
  one: '1 suggestion. Press the down arrow to go to it.',
  many: '{antal} suggestions. Press the down arrow to go to them.',
};

/** The number of suggestions in words, for those who do not see them. */
export function suggestionsInWords(count: number, { none, one, many }: ComboboxTexts): string {
  if (count === 0) return none;
  return count === 1 ? one : many.replace('{antal}', String(count));
}
