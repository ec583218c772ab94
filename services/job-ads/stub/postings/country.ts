const languages = ['da', 'en'].map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countryCodes = new Map(
  letters.flatMap((first) =>
    letters.flatMap((second) =>
      languages.flatMap((names): [string, string][] => {
        const name = names.of(first + second);
        return name ? [[name.toLowerCase(), first + second]] : [];
      }),
    ),
  ),
);

/** Two letters, or the name in Danish or English; Denmark when nothing is said. */
export function countryOf(text: string): string | undefined {
  if (text === '') return 'DK';
  const code = text.toUpperCase();
  const isCode = code.length === 2 && [...countryCodes.values()].includes(code);
  return isCode ? code : countryCodes.get(text.toLowerCase());
}
