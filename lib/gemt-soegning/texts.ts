/** What is said about saved searches. */
export const savedSearchTexts = {
  full: (most: number) => `Du har allerede ${most} gemte søgninger. Slet en af dem, før du gemmer en ny.`,
  tooLong: 'Søgningen har for mange filtre til at kunne gemmes. Vælg nogle af dem fra.',
  cpr: 'Det ligner et CPR-nummer. Skriv ikke CPR-numre her.',
  gone: 'Søgningen findes ikke længere. Genindlæs siden.',
} as const;
